using System.Data.Common;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Reads one row outside any transaction, as it is after the call; the host may let reads that are made at the same time travel together.</summary>
public interface IRowReads
{
    /// <param name="statement">A SELECT with the values as $1, $2 and so on; of its rows only the first is read.</param>
    /// <param name="read">Reads what it needs of the row, without waiting; it may be called twice.</param>
    /// <returns>Null where there is no row.</returns>
    Task<T?> ReadAsync<T>(string statement, Func<DbDataReader, T> read, params ReadOnlySpan<object> values)
        where T : class;
}
