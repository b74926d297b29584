using Npgsql;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The statements of a commit, sent in one round trip; each may say how many rows it must touch.</summary>
internal sealed class StatementBatch(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    private readonly List<(string Name, NpgsqlBatchCommand Command, int? MustTouch)> statements = [];

    public void Add(string name, string sql, int? mustTouch, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        statements.Add((name, command, mustTouch));
    }

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        if (statements.Count == 0)
            return;
        if (FailPoint.Armed)
            await ExecuteOneByOneAsync(cancellationToken);
        else
            await ExecuteBatchAsync(statements.Select(s => s.Command), cancellationToken);

        foreach (var (name, command, mustTouch) in statements)
        {
            if (mustTouch is { } expected && command.RecordsAffected != expected)
                throw new VersionConflictException(name, expected, command.RecordsAffected);
        }
    }

    private async Task ExecuteOneByOneAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, command, _) in statements)
        {
            FailPoint.Reach("before " + name);
            await ExecuteBatchAsync([command], cancellationToken);
        }
    }

    private async Task ExecuteBatchAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
