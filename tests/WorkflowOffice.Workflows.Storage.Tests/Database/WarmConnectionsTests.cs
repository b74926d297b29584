using System.Diagnostics.CodeAnalysis;
using Npgsql;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Database;

[SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class WarmConnectionsTests(StorageFixture fixture) : StorageTest(fixture)
{
    private const int MostInPool = 3;
    private readonly TestClock time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)));
    private NpgsqlDataSource pool = null!;
    private WarmConnections connections = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        // Whoever wants one more than there are waits for three seconds and fails.
        pool = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { MaxPoolSize = MostInPool, Timeout = 3 }.ConnectionString);
        connections = new WarmConnections(pool, time);
    }

    public override async Task DisposeAsync()
    {
        connections.Dispose();
        await pool.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task WhatABusyMomentHasOpened_RestsWhileOneSuffices()
    {
        Assert.Equal(MostInPool, (await UseAllAsync()).Distinct().Count());

        List<int> backends = [];
        for (var n = 0; n < 10; n++)
            await connections.UseAsync(connection => NoteAsync(connection, backends));

        Assert.Single(backends.Distinct());
    }

    [Fact]
    public async Task WhatFailsByItself_SendsNothingBackIntoThePool()
    {
        await UseAllAsync();

        await Assert.ThrowsAsync<PostgresException>(() => connections.UseAsync(connection => ExecuteAsync(connection, "SELECT 1 / 0")));

        await AssertInPoolAsync(0);
    }

    [Fact]
    public async Task AServerThatStopped_FailsTheFirstOnly()
    {
        foreach (var backend in await UseAllAsync())
            await Host.QueryAsync("SELECT pg_terminate_backend($1, 10000)", backend);

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => connections.UseAsync(connection => ExecuteAsync(connection, "SELECT 1")));

        Assert.Equal(MostInPool, (await UseAllAsync()).Distinct().Count());
    }

    [Fact]
    public async Task WhatIsNotNeededForAMinute_GoesBackIntoThePool()
    {
        await UseAllAsync();
        for (var n = 1; n < MostInPool; n++)
        {
            time.Advance(WarmConnections.LongestRest + TimeSpan.FromSeconds(1));
            await connections.UseAsync(connection => ExecuteAsync(connection, "SELECT 1"));
        }

        await AssertInPoolAsync(MostInPool - 1);
    }

    [Fact]
    public async Task AfterItsEnd_NothingIsKept()
    {
        await UseAllAsync();
        await connections.UseAsync(connection =>
        {
            connections.Dispose();
            return Task.CompletedTask;
        });

        await AssertInPoolAsync(MostInPool);
    }

    /// <summary>So many may be had from the pool, and no more.</summary>
    private async Task AssertInPoolAsync(int count)
    {
        List<NpgsqlConnection> taken = [];
        for (var n = 0; n < count; n++)
            taken.Add(await pool.OpenConnectionAsync());
        await Assert.ThrowsAsync<NpgsqlException>(async () => await pool.OpenConnectionAsync());
        foreach (var connection in taken)
            await connection.DisposeAsync();
    }

    private async Task<List<int>> UseAllAsync()
    {
        List<int> backends = [];
        var all = new TaskCompletionSource();
        await Task.WhenAll(Enumerable.Range(0, MostInPool).Select(_ => connections.UseAsync(async connection =>
        {
            var noted = NoteAsync(connection, backends);
            await Task.WhenAny(noted);
            if (noted.IsFaulted || backends.Count == MostInPool)
                all.TrySetResult();
            await noted;
            await all.Task;
        })));
        return backends;
    }

    private static async Task NoteAsync(NpgsqlConnection connection, List<int> backends)
    {
        await ExecuteAsync(connection, "SELECT 1");
        lock (backends)
            backends.Add(connection.ProcessID);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
