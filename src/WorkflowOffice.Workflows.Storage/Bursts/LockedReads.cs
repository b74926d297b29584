using Npgsql;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>An <see cref="ILockedRead"/> as the statements of a batch: the lock, then what is read under it.</summary>
internal static class LockedReads
{
    /// <summary>A statement of its own, so that the ones behind it see what was committed while it was waited for.</summary>
    public static void AddLock(this NpgsqlBatch batch, ILockedRead read) => batch.Add(Burst.LockSql(read), read.KeyParameter());

    public static NpgsqlParameter KeyParameter(this ILockedRead read) => read.Key is Guid id ? Sql.Id(id) : Sql.Text((string)read.Key);
}
