using Npgsql;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>An <see cref="IInstanceRead"/> as the statements of a batch: the lock, then what is read under it.</summary>
internal static class InstanceReads
{
    /// <summary>A statement of its own, so that the ones behind it see what was committed while it was waited for.</summary>
    public static void AddLock(this NpgsqlBatch batch, IInstanceRead read) => batch.Add(Burst.LockSql(read), read.KeyParameter());

    public static NpgsqlParameter KeyParameter(this IInstanceRead read) => read.Key is Guid id ? Sql.Id(id) : Sql.Text((string)read.Key);
}
