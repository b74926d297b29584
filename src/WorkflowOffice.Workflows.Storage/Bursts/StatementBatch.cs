using Npgsql;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The statements of a commit, sent in one round trip; each may say how many rows it must touch.</summary>
/// <param name="transaction">Null: the batch is one by itself, as PostgreSQL takes everything up to a Sync message, of which Npgsql sends one.</param>
internal sealed class StatementBatch(NpgsqlConnection connection, NpgsqlTransaction? transaction)
{
    private readonly List<Statement> statements = [];

    /// <param name="mustTouch">Null where the statement itself fails if it cannot write all its rows.</param>
    public void Add(string name, string sql, int? mustTouch, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        statements.Add(new Statement(name, sql, mustTouch, ChecksItself: false, parameters.ToArray()));

    /// <summary>A statement for one row, which nobody can have deleted, that divides by zero where it does not find it as it must be.</summary>
    public void AddChecking(string name, string sql, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        statements.Add(new Statement(name, sql, MustTouch: 1, ChecksItself: true, parameters.ToArray()));

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        if (statements.Count == 0)
            return;
        var commands = statements.ConvertAll(s => s.ToCommand());
        await ConflictsAsync(FailPoint.Armed ? ExecuteOneByOneAsync(commands, cancellationToken) : ExecuteBatchAsync(commands, cancellationToken));

        foreach (var (statement, command) in statements.Zip(commands))
        {
            if (statement.MustTouch is { } expected && command.RecordsAffected != expected)
                throw new VersionConflictException(statement.Name, $"{command.RecordsAffected} rows instead of {expected}");
        }
    }

    /// <summary>Executes and commits in one round trip: the server itself counts the rows, and a wrong number ends the transaction before COMMIT.</summary>
    public Task ExecuteAndCommitAsync()
    {
        var commands = statements.ConvertAll(s => s.ToCountedCommand());
        if (transaction is not null)
            commands.Add(new NpgsqlBatchCommand("COMMIT"));
        return ConflictsAsync(ExecuteBatchAsync(commands, CancellationToken.None));
    }

    /// <summary>A division by zero is how a statement says that somebody else was faster.</summary>
    private static async Task ConflictsAsync(Task execution)
    {
        try
        {
            await execution;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.DivisionByZero)
        {
            throw new VersionConflictException("batch", exception.Message);
        }
    }

    private async Task ExecuteOneByOneAsync(List<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        foreach (var (statement, command) in statements.Zip(commands))
        {
            FailPoint.Reach("before " + statement.Name);
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

    private sealed record Statement(string Name, string Sql, int? MustTouch, bool ChecksItself, NpgsqlParameter[] Parameters)
    {
        public NpgsqlBatchCommand ToCommand() => Bursts.Sql.BatchCommand(Sql, Parameters);

        public NpgsqlBatchCommand ToCountedCommand()
        {
            if (ChecksItself || MustTouch is not { } expected)
                return ToCommand();
            var counted = $"WITH touched AS ({Sql} RETURNING 1) SELECT 1 / (count(*) = ${Parameters.Length + 1})::integer FROM touched";
            return Bursts.Sql.BatchCommand(counted, [.. Parameters, Bursts.Sql.Int(expected)]);
        }
    }
}
