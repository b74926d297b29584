using Npgsql;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The statements of a commit, sent in one round trip; each may say how many rows it must touch.</summary>
internal sealed class StatementBatch
{
    private readonly List<Statement> statements = [];

    /// <param name="mustTouch">Null where the statement itself fails if it cannot write all its rows.</param>
    public void Add(string name, string sql, int? mustTouch, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        statements.Add(new Statement(name, sql, mustTouch, ChecksItself: false, parameters.ToArray()));

    /// <summary>A statement for one row, which nobody can have deleted, that divides by zero where it does not find it as it must be.</summary>
    public void AddChecking(string name, string sql, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        statements.Add(new Statement(name, sql, MustTouch: 1, ChecksItself: true, parameters.ToArray()));

    /// <summary>In the connection's transaction, which goes on.</summary>
    public async Task ExecuteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (statements.Count == 0)
            return;
        var commands = statements.ConvertAll(s => s.ToCommand());
        await ConflictsAsync(FailPoint.Armed ? ExecuteOneByOneAsync(connection, commands, cancellationToken) : ExecuteBatchAsync(connection, commands, cancellationToken));

        foreach (var (statement, command) in statements.Zip(commands))
        {
            if (statement.MustTouch is { } expected && command.RecordsAffected != expected)
                throw new VersionConflictException(statement.Name, $"{command.RecordsAffected} rows instead of {expected}");
        }
    }

    /// <summary>
    /// In the connection's transaction, committed in the same round trip: the server itself counts the rows, and a wrong number ends the transaction before COMMIT.
    /// Once that is on its way, the client's wish to cancel comes too late.
    /// </summary>
    public Task ExecuteAndCommitAsync(NpgsqlConnection connection) =>
        ConflictsAsync(ExecuteBatchAsync(connection, [.. CountedCommands(), new NpgsqlBatchCommand("COMMIT")], CancellationToken.None));

    /// <summary>As a transaction of its own, counted as above.</summary>
    public Task ExecuteAsTransactionAsync(SharedBatches batches, bool flushes) => ConflictsAsync(batches.ExecuteAsync(CountedCommands(), flushes));

    private List<NpgsqlBatchCommand> CountedCommands() => statements.ConvertAll(s => s.ToCountedCommand());

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

    private async Task ExecuteOneByOneAsync(NpgsqlConnection connection, List<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        foreach (var (statement, command) in statements.Zip(commands))
        {
            FailPoint.Reach("before " + statement.Name);
            await ExecuteBatchAsync(connection, [command], cancellationToken);
        }
    }

    private static async Task ExecuteBatchAsync(NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
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
