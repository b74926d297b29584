using System.Data.Common;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Web.Database;

/// <summary>Identity's reads travel with those of the bursts.</summary>
internal sealed class SharedRowReads(SharedReads reads) : IRowReads
{
    public Task<T?> ReadAsync<T>(string statement, Func<DbDataReader, T> read, params ReadOnlySpan<object> values)
        where T : class => reads.ReadAsync(statement, read, values);
}
