using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>The pool of connections with the settings that bursts rely on, and a small one for what shares round trips.</summary>
public sealed class OfficeDataSource : IAsyncDisposable, IDisposable
{
    /// <summary>So that a lane's batches leave in one piece: a host that hangs between two pieces would hold locks.</summary>
    private const int BatchBufferBytes = 128 * 1024;

    private readonly NpgsqlDataSource shared;

    /// <exception cref="ArgumentException">The connection string cannot be read as one.</exception>
    public OfficeDataSource(string connectionString)
    {
        ForAll = new NpgsqlDataSourceBuilder(Settings(connectionString).ConnectionString).Build();
        var settings = Settings(connectionString);
        settings.MaxPoolSize = SharedBatches.MostAtOnce + SharedReads.MostAtOnce;
        settings.MinPoolSize = Math.Min(settings.MinPoolSize, settings.MaxPoolSize);
        settings.IncludeFailedBatchedCommand = true;
        settings.WriteBufferSize = BatchBufferBytes;
        settings.AutoPrepareMinUsages = int.MaxValue; // never; Prepared does
        // A batch that has to wait for somebody's lock holds up those behind it: it fails as one that was slower, and begins again on a connection of its own.
        settings.Options += " -c lock_timeout=100ms";
        shared = new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
        ForReads = new WarmConnections(shared, TimeProvider.System);
        ForBatches = new WarmConnections(shared, TimeProvider.System);
    }

    public NpgsqlDataSource ForAll { get; }

    internal WarmConnections ForReads { get; }

    internal WarmConnections ForBatches { get; }

    /// <summary>On the connections for shared round trips.</summary>
    internal PreparedStatements Prepared { get; } = new();

    public void Dispose()
    {
        ForReads.Dispose();
        ForBatches.Dispose();
        ForAll.Dispose();
        shared.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        ForReads.Dispose();
        ForBatches.Dispose();
        await ForAll.DisposeAsync();
        await shared.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            settings.MaxAutoPrepare = 100;
        if (settings.KeepAlive == 0)
            settings.KeepAlive = 10;
        settings.ApplicationName ??= "WorkflowOffice";

        // Nothing of ours leaves anything behind in a session (SET LOCAL, transaction locks, no temporary tables), so nothing needs to be
        // swept away: a third of PostgreSQL's work for short requests was that.
        settings.NoResetOnClose = true;

        // A host that hangs or is cut off loses its locks within 15 s: the server ends its transaction, so that it can never commit it.
        // No compiling of statements: it pays for reports over millions of rows, and cost 20 ms each time a pump looked whether there is anything to do.
        settings.Options ??= "-c idle_in_transaction_session_timeout=12s -c lock_timeout=10s -c tcp_user_timeout=12s -c jit=off";
        return settings;
    }
}
