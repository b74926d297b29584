using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Database;

public sealed class SharedReadsTests(StorageFixture fixture) : StorageTest(fixture)
{
    private SharedReads Reads => Host.Services.GetRequiredService<SharedReads>();

    [Fact]
    public async Task ManyAtOnce_EachGetsItsOwnRow_InFewRoundTrips()
    {
        var backends = await Task.WhenAll(Enumerable.Range(0, 500).Select(async n =>
        {
            var row = await Reads.ReadAsync("SELECT $1 * 2, pg_backend_pid()", row => row.GetInt32(0) + "/" + row.GetInt32(1), n);
            Assert.StartsWith($"{n * 2}/", row, StringComparison.Ordinal);
            return row!.Split('/')[1];
        }));

        Assert.InRange(backends.Distinct().Count(), 1, SharedReads.MostAtOnce);
    }

    [Fact]
    public async Task NoRow_IsNull() => Assert.Null(await Reads.ReadAsync("SELECT 'x' WHERE $1 > 0", row => row.GetString(0), 0));

    [Theory]
    [InlineData(1)]
    [InlineData(20)] // also where the statements are prepared by now
    public async Task WhoseReadFails_FailsAlone(int times)
    {
        for (var time = 0; time < times; time++)
            await FailSomeAsync();
    }

    /// <summary>Npgsql would prepare it along with its fifth use, whose values cannot be bound, and break the connection of the sixth.</summary>
    [Fact]
    public async Task AReadWhoseFifthUseFails_IsNoneOfTheBusinessOfTheNext()
    {
        for (var n = 1; n < PreparedStatements.UsesBefore; n++)
            await ReadAsync(1);
        await Assert.ThrowsAsync<PostgresException>(() => ReadAsync(0));

        Assert.Equal("50", await ReadAsync(2));

        Task<string?> ReadAsync(int divisor) => Reads.ReadAsync("SELECT (100 / $1)::text", row => row.GetString(0), divisor);
    }

    [Fact]
    public async Task AfterFailures_TheLanesAreFreeAgain()
    {
        for (var n = 0; n < 5; n++)
            await Assert.ThrowsAsync<PostgresException>(() => Reads.ReadAsync("SELECT (1 / $1)::text", row => row.GetString(0), 0));

        Assert.Equal("1", await Reads.ReadAsync("SELECT '1'", row => row.GetString(0)));
    }

    [Fact]
    public async Task WhatWasCommittedBeforeTheCall_IsSeen()
    {
        await Host.QueryAsync("CREATE TABLE numbers (n int); INSERT INTO numbers VALUES (0)");
        for (var n = 1; n <= 50; n++)
        {
            var others = Enumerable.Range(0, 5).Select(_ => Reads.ReadAsync("SELECT n::text FROM numbers", row => row.GetString(0))).ToList();
            await Host.QueryAsync("UPDATE numbers SET n = $1", n);
            Assert.Equal(n.ToString(System.Globalization.CultureInfo.InvariantCulture), await Reads.ReadAsync("SELECT n::text FROM numbers", row => row.GetString(0)));
            await Task.WhenAll(others);
        }
    }

    private async Task FailSomeAsync()
    {
        var answers = Enumerable.Range(0, 40).Select(n => Reads.ReadAsync("SELECT (100 / $1)::text", row => row.GetString(0), n % 10)).ToList();
        var unreadable = Reads.ReadAsync<string>("SELECT 1", _ => throw new InvalidCastException());
        var last = Reads.ReadAsync("SELECT 'last'", row => row.GetString(0));

        for (var n = 0; n < answers.Count; n++)
        {
            if (n % 10 == 0)
                Assert.Equal(PostgresErrorCodes.DivisionByZero, (await Assert.ThrowsAsync<PostgresException>(() => answers[n])).SqlState);
            else
                Assert.Equal((100 / (n % 10)).ToString(System.Globalization.CultureInfo.InvariantCulture), await answers[n]);
        }

        await Assert.ThrowsAsync<InvalidCastException>(() => unreadable);
        Assert.Equal("last", await last);
    }
}
