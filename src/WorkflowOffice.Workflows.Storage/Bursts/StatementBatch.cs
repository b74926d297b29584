using Npgsql;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The statements of a commit, sent in one round trip; each may say how many rows it must touch.</summary>
internal sealed class StatementBatch(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    private readonly List<Statement> statements = [];

    /// <param name="mustTouch">Null where the statement itself fails if it cannot write all its rows.</param>
    public void Add(string name, string sql, int? mustTouch, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        statements.Add(new Statement(name, sql, mustTouch, ChecksItself: false, parameters.ToArray()));

    /// <summary>A statement that divides by zero where it finds anything but what it must, and whose row nobody can have deleted.</summary>
    public void AddChecking(string name, string sql, int mustTouch, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        statements.Add(new Statement(name, sql, mustTouch, ChecksItself: true, parameters.ToArray()));

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
    public Task ExecuteAndCommitAsync() =>
        ConflictsAsync(ExecuteBatchAsync([.. statements.Select(s => s.ToCountedCommand()), new NpgsqlBatchCommand("COMMIT")], CancellationToken.None));

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
        public NpgsqlBatchCommand ToCommand() => Command(Sql);

        public NpgsqlBatchCommand ToCountedCommand()
        {
            if (ChecksItself || MustTouch is not { } expected)
                return Command(Sql);
            var counted = Command($"WITH touched AS ({Sql} RETURNING 1) SELECT 1 / (count(*) = ${Parameters.Length + 1})::integer FROM touched");
            counted.Parameters.Add(Bursts.Sql.Int(expected));
            return counted;
        }

        private NpgsqlBatchCommand Command(string sql)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var parameter in Parameters)
                command.Parameters.Add(parameter);
            return command;
        }
    }
}
