using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>An open connection; disposing closes it if it was opened for this use.</summary>
internal readonly struct SessionLease(NpgsqlConnection connection, bool closes) : IAsyncDisposable
{
    public NpgsqlConnection Connection { get; } = connection;

    public ValueTask DisposeAsync() => closes ? new ValueTask(Connection.CloseAsync()) : ValueTask.CompletedTask;
}
