using System.Data.Common;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>An <see cref="ILockedRead"/> as the statements of a batch: the lock, then what is read under it.</summary>
internal static class LockedReads
{
    public static void Add(this NpgsqlBatch batch, ILockedRead read, IServiceProvider scope)
    {
        batch.BatchCommands.Add(Command(Burst.LockSql(read), read));
        foreach (var statement in read.Statements(scope))
            batch.BatchCommands.Add(Command(statement, read));
    }

    /// <param name="reader">Stands at the result of the lock.</param>
    public static async Task TakeIntoAsync(this ILockedRead read, Burst burst, DbDataReader reader, CancellationToken cancellationToken)
    {
        // Without an instance there is nothing that belongs to it: whoever looks for it says so.
        if (await Burst.ReadLockedAsync(reader, cancellationToken) is not { } locked)
            return;
        burst.Know(locked);
        await reader.NextResultAsync(cancellationToken);
        await read.ReadAsync(burst.Services, reader, cancellationToken);
    }

    private static NpgsqlBatchCommand Command(string sql, ILockedRead read)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = read.Key });
        return command;
    }
}
