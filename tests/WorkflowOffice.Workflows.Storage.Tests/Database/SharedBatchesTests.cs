using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Database;

/// <summary>Batches travel together and are transactions by themselves all the same.</summary>
public sealed class SharedBatchesTests(StorageFixture fixture) : StorageTest(fixture)
{
    private const string Raise = """
        CREATE SCHEMA refusing;
        CREATE FUNCTION refusing.set_config(text, text, boolean) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'not today'; END $$;
        """;

    private SharedBatches Batches => BatchesOf(Host);

    [Fact]
    public async Task ManyAtOnce_AreTransactionsOfTheirOwn_InFewRoundTrips()
    {
        await CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 300).Select(n => WriteAsync(n, n)));

        Assert.Equal(600, await Host.CountAsync("written"));
        Assert.Equal(300, await Host.CountAsync("(SELECT DISTINCT transaction FROM written) AS transactions"));
        Assert.InRange(await Host.CountAsync("(SELECT DISTINCT backend FROM written) AS backends"), 1, SharedBatches.MostAtOnce);
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

        var waiting = Enumerable.Range(0, 3 * SharedBatches.MostAtOnce).Select(_ => Batches.ExecuteAsync([Sql.BatchCommand("UPDATE written SET batch = -1")])).ToList();
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

    [Fact]
    public async Task WhatIsAnswered_IsOnTheDisk()
    {
        await using var host = Durable();
        await CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(async n =>
        {
            await WriteAsync(n, n, batches: BatchesOf(host));
            Assert.Equal(0, await Host.CountAsync("written WHERE batch = $1 AND log > pg_current_wal_flush_lsn()", n));
        }));
    }

    [Theory]
    [InlineData(1, 0)] // the last of them takes all to the disk
    [InlineData(2, 1)] // it fails, as do half of those before it
    [InlineData(8, 1)] // nobody fails but it
    public async Task WhatIsAnswered_IsOnTheDisk_WhoeverOfATripFails(int every, int failing)
    {
        await using var host = Durable();
        await CreateAsync();
        for (var first = 0; first < 160; first += 8) // often: now and then PostgreSQL flushes by itself
        {
            var together = await TogetherAsync(host, n => WriteAsync(first + n, first + n, divisor: failing == 1 && n % every == every - 1 ? 0 : 1, BatchesOf(host)));
            Assert.Equal(0, await Host.CountAsync("written WHERE log > pg_current_wal_flush_lsn()"));

            Assert.Equal(failing * 8 / every, together.Count(failure => failure is PostgresException { SqlState: PostgresErrorCodes.DivisionByZero }));
            Assert.Equal(2 * together.Count(failure => failure is null), await Host.CountAsync("written WHERE batch >= $1", first));
            Assert.Equal(1, await Host.CountAsync("(SELECT DISTINCT backend FROM written WHERE batch >= $1) AS backends", first));
        }
    }

    [Fact]
    public async Task OnlyThoseBeforeTheLast_PutOffTheirFlush_UnlessTheyMayNot()
    {
        await using var host = Durable();
        await CreateAsync();

        await TogetherAsync(host, n => WriteAsync(n, n, divisor: n == 6 ? 0 : 1, BatchesOf(host), flushes: n == 2));

        Assert.Equal("off,off,on,off,off,off,on", await Host.QueryAsync("SELECT string_agg(flush, ',' ORDER BY batch) FROM written WHERE line = 1"));
    }

    [Fact]
    public async Task AnyRole_MayFlush()
    {
        await using var host = Durable("-c role=pg_monitor");
        Assert.Equal("off", await host.QueryAsync("SELECT current_setting('is_superuser')"));
        await CreateAsync();
        for (var n = 0; n < 20; n++)
        {
            await Host.QueryAsync("INSERT INTO written (batch) VALUES (0)"); // the tests' server commits without flushing
            await BatchesOf(host).FlushAsync();
            Assert.Equal(0, await Host.CountAsync("written WHERE log > pg_current_wal_flush_lsn()"));
        }
    }

    /// <summary>Npgsql would prepare it along with its fifth use, which fails here, and let the last batch use what was never prepared.</summary>
    [Fact]
    public async Task AStatementWhoseFifthUseFails_IsNoneOfTheBusinessOfThoseBehindIt()
    {
        await CreateAsync();
        for (var first = 0; first < 40; first += 8)
        {
            var insert = $"INSERT INTO written (batch, line) VALUES ($1, {first})";
            var together = await TogetherAsync(Host, n => Batches.ExecuteAsync(
                [Sql.BatchCommand("SELECT 1 / $1", Sql.Int(n < 7 ? 0 : 1)), Sql.BatchCommand(insert, Sql.Int(first + n))]));

            Assert.All(together[..7], failure => Assert.Equal(PostgresErrorCodes.DivisionByZero, Assert.IsType<PostgresException>(failure).SqlState));
            Assert.Null(together[7]);
            Assert.Equal(1, await Host.CountAsync("written WHERE batch = $1 AND line = $2", first + 7, first));
        }
    }

    [Fact]
    public async Task WhatIsUsedOften_IsPrepared()
    {
        await CreateAsync();
        for (var n = 0; n < PreparedStatements.UsesBefore; n++)
            await WriteAsync(n, n);

        await Batches.ExecuteAsync([Sql.BatchCommand("INSERT INTO written (line) SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO written (batch, line%'")]);

        Assert.Equal(2, await Host.QueryAsync("SELECT line FROM written WHERE batch IS NULL"));
    }

    [Fact]
    public async Task WhatFailsAtItsCommit_FailsAlone()
    {
        await CreateAsync();
        await Host.QueryAsync("ALTER TABLE written ADD CONSTRAINT late UNIQUE (batch, line) DEFERRABLE INITIALLY DEFERRED");
        for (var first = 0; first < 80; first += 8)
        {
            // The second and the last of each trip find their rows there.
            await Host.QueryAsync("INSERT INTO written (batch, line) VALUES ($1, 2), ($2, 2)", first + 1, first + 7);
            var together = await TogetherAsync(Host, n => WriteAsync(first + n, first + n));

            Assert.Equal([1, 7], Enumerable.Range(0, 8).Where(n => together[n] is PostgresException { ConstraintName: "late" }));
            Assert.Equal(6, together.Count(failure => failure is null));
            Assert.Equal(6 * 2 + 2, await Host.CountAsync("written WHERE batch >= $1", first));
        }
    }

    [Theory]
    [InlineData("SELECT pg_terminate_backend(pg_backend_pid())")]
    [InlineData("SELECT pg_sleep(60)")] // ends by the client's timeout, and the connection is good
    public async Task WhenATripFailsAfterOneOfThemFailedByItself_AllOfThemAskAgain(string end)
    {
        await CreateAsync();
        await using var host = new StorageHost(new NpgsqlConnectionStringBuilder(ConnectionString) { CommandTimeout = 1 }.ConnectionString);

        var together = await TogetherAsync(host, n => n == 4
            ? BatchesOf(host).ExecuteAsync([Sql.BatchCommand(end)])
            : WriteAsync(n, n, divisor: n == 1 ? 0 : 1, BatchesOf(host)));

        Assert.All(together, failure => Assert.True(failure is not null && Retries.IsBrokenConnection(failure), failure?.ToString()));
        Assert.Equal(8, together.Distinct().Count());
        Assert.Equal(2, await Host.CountAsync("written WHERE batch = 0")); // which is why nobody may take it for failed
    }

    [Fact]
    public async Task WhoCannotPutOffItsFlush_IsNotToldThatItIsCommitted()
    {
        await CreateAsync();
        await Host.QueryAsync(Raise);
        await using var host = new StorageHost(new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c search_path=refusing,pg_catalog,public" }.ConnectionString);

        var together = await TogetherAsync(host, n => WriteAsync(n, n, batches: BatchesOf(host)));

        Assert.All(together[..7], failure => Assert.Equal("not today", Assert.IsType<PostgresException>(failure).MessageText));
        Assert.Null(together[7]);
        Assert.Equal(2, await Host.CountAsync("written"));
    }

    private static SharedBatches BatchesOf(StorageHost host) => host.Services.GetRequiredService<SharedBatches>();

    /// <summary>The tests' server commits without flushing; here it does not.</summary>
    private StorageHost Durable(string options = "") =>
        new(new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c synchronous_commit=on " + options }.ConnectionString);

    /// <summary>Eight that travel together, in this order: they are asked for while others that wait for a lock take up the lanes.</summary>
    /// <returns>What each failed with, or null.</returns>
    private async Task<Exception?[]> TogetherAsync(StorageHost host, Func<int, Task> ask)
    {
        await using var holder = new NpgsqlConnection(ConnectionString);
        await holder.OpenAsync();
        await using var holds = await holder.BeginTransactionAsync();
        await using (var take = new NpgsqlCommand("SELECT pg_advisory_xact_lock(48)", holder))
            await take.ExecuteNonQueryAsync();
        var others = Enumerable.Range(0, SharedBatches.RoundTripsAtOnce).Select(_ => BatchesOf(host).ExecuteAsync(
            [Sql.BatchCommand("SELECT pg_catalog.set_config('lock_timeout', '0', true)"), Sql.BatchCommand("SELECT pg_advisory_xact_lock_shared(48)")])).ToList();
        var together = Enumerable.Range(0, SharedBatches.MostTogether / 2).Select(ask).ToList();
        await holds.RollbackAsync();
        await Task.WhenAll(others);
        return await Task.WhenAll(together.Select(batch => Record.ExceptionAsync(() => batch)));
    }

    private async Task CreateAsync() => await Host.QueryAsync(
        """
        DROP TABLE IF EXISTS written;
        CREATE TABLE written (
            batch int, line int, transaction xid8 DEFAULT pg_current_xact_id(), backend int DEFAULT pg_backend_pid(), key int UNIQUE,
            log pg_lsn DEFAULT pg_current_wal_insert_lsn(), flush text DEFAULT current_setting('synchronous_commit'));
        """);

    /// <summary>Two rows, of which the first has a key, with a division between them.</summary>
    private Task WriteAsync(int batch, int key, int divisor = 1, SharedBatches? batches = null, bool flushes = false) => (batches ?? Batches).ExecuteAsync(
    [
        Sql.BatchCommand("INSERT INTO written (batch, line, key) VALUES ($1, 1, $2)", Sql.Int(batch), Sql.Int(key)),
        Sql.BatchCommand("SELECT 1 / $1", Sql.Int(divisor)),
        Sql.BatchCommand("INSERT INTO written (batch, line) VALUES ($1, 2)", Sql.Int(batch)),
    ], flushes);
}
