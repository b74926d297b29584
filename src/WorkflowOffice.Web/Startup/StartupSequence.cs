using Npgsql;

namespace WorkflowOffice.Web.Startup;

/// <summary>Runs all start-up steps while holding a transaction lock, so that several hosts can start on one database at the same moment.</summary>
internal sealed class StartupSequence(
    IEnumerable<StartupStep> steps, IServiceScopeFactory scopes, NpgsqlDataSource dataSource, ILogger<StartupSequence> log)
{
    // Any number that no other program on this database uses; the letters "WFO" and a one.
    private const long LockKey = 0x57464F01;

    /// <summary>True when every step has run; readiness reads it.</summary>
    public bool IsComplete { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // A transaction lock, not a session lock: it cannot outlive a crash or stay behind in a pooled connection.
        await using var command = new NpgsqlCommand(
            $"set local idle_in_transaction_session_timeout = 0; set local lock_timeout = 0; select pg_advisory_xact_lock({LockKey})", connection, transaction)
        {
            CommandTimeout = 0,
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
        foreach (var step in steps)
            await RunAsync(step, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        IsComplete = true;
    }

    private async Task RunAsync(StartupStep step, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var task = (StartupTask)scope.ServiceProvider.GetRequiredService(step.TaskType);
        log.LogInformation("启动步骤：{Step}", task.Name);
        await task.RunAsync(cancellationToken);
    }
}
