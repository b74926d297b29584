using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Database;

/// <summary>Batches travel together and are transactions by themselves all the same.</summary>
public sealed class SharedBatchesTests(StorageFixture fixture) : StorageTest(fixture)
{
    private SharedBatches Batches => Host.Services.GetRequiredService<SharedBatches>();

    [Fact]
    public async Task ManyAtOnce_AreTransactionsOfTheirOwn_InFewRoundTrips()
    {
        await CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 300).Select(n => WriteAsync(n, n)));

        Assert.Equal(600, await Host.CountAsync("written"));
        Assert.Equal(300, await Host.CountAsync("(SELECT DISTINCT transaction FROM written) AS transactions"));
        Assert.InRange(await Host.CountAsync("(SELECT DISTINCT backend FROM written) AS backends"), 1, SharedBatches.RoundTripsAtOnce);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)] // also where the statements are prepared by now
    public async Task WhatFails_FailsAlone_AndLeavesNothing(int times)
    {
        await CreateAsync();
        for (var time = 0; time < times; time++)
        {
            var first = time * 100;
            // Every third writes its first row and then divides by zero; every seventh wants the key of another.
            var batches = Enumerable.Range(first, 60).Select(n => WriteAsync(n, n % 7 == 0 ? first + 1 : n, divisor: n % 3)).ToList();

            for (var n = 0; n < batches.Count; n++)
            {
                var failure = (PostgresException?)await Record.ExceptionAsync(() => batches[n]);
                // Which of those that want the same key gets it is left to them.
                if (failure?.SqlState != PostgresErrorCodes.UniqueViolation)
                    Assert.Equal((first + n) % 3 == 0 ? PostgresErrorCodes.DivisionByZero : null, failure?.SqlState);
                Assert.Equal(failure is null ? 2 : 0, await Host.CountAsync("written WHERE batch = $1", first + n));
            }
        }
    }

    [Fact]
    public async Task WhoWaitsForALock_HoldsUpNobodyForLong_AndFailsAsSlower()
    {
        await CreateAsync();
        await WriteAsync(0, 0);
        await using var holder = new NpgsqlConnection(ConnectionString);
        await holder.OpenAsync();
        await using var others = await holder.BeginTransactionAsync();
        await using (var take = new NpgsqlCommand("SELECT 1 FROM written FOR UPDATE", holder))
            await take.ExecuteNonQueryAsync();

        var waiting = Enumerable.Range(0, 3 * SharedBatches.RoundTripsAtOnce).Select(_ => Batches.ExecuteAsync([Sql.BatchCommand("UPDATE written SET batch = -1")])).ToList();
        await WriteAsync(1, 1); // behind them

        foreach (var batch in waiting)
            Assert.True(Retries.IsConflict(await Assert.ThrowsAsync<PostgresException>(() => batch)));
    }

    [Fact]
    public async Task WhenTheConnectionBreaks_NobodyIsToldThatItIsCommitted_AndTheNextGetsANewOne()
    {
        await CreateAsync();

        var batches = Enumerable.Range(0, 40).Select(n => n % 8 == 4
            ? Batches.ExecuteAsync([Sql.BatchCommand("SELECT pg_terminate_backend(pg_backend_pid())")])
            : WriteAsync(n, n)).ToList();

        for (var n = 0; n < batches.Count; n++)
        {
            var failure = await Record.ExceptionAsync(() => batches[n]);
            Assert.True(failure is null || Retries.IsBrokenConnection(failure), failure?.ToString());
            Assert.True(failure is not null || n % 8 == 4 || await Host.CountAsync("written WHERE batch = $1", n) == 2);
        }

        await WriteAsync(100, 100);
        Assert.Equal(2, await Host.CountAsync("written WHERE batch = 100"));
    }

    private async Task CreateAsync() => await Host.QueryAsync(
        "DROP TABLE IF EXISTS written; CREATE TABLE written (batch int, line int, transaction xid8 DEFAULT pg_current_xact_id(), backend int DEFAULT pg_backend_pid(), key int UNIQUE)");

    /// <summary>Two rows, of which the first has a key, with a division between them.</summary>
    private Task WriteAsync(int batch, int key, int divisor = 1) => Batches.ExecuteAsync(
    [
        Sql.BatchCommand("INSERT INTO written (batch, line, key) VALUES ($1, 1, $2)", Sql.Int(batch), Sql.Int(key)),
        Sql.BatchCommand("SELECT 1 / $1", Sql.Int(divisor)),
        Sql.BatchCommand("INSERT INTO written (batch, line) VALUES ($1, 2)", Sql.Int(batch)),
    ]);
}
