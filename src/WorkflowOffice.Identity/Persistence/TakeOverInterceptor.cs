using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Lets EF take over what a context holds beside it before it sends a query: of a row that is held, a query must give what is held.</summary>
public sealed class TakeOverInterceptor : DbCommandInterceptor
{
    public static readonly TakeOverInterceptor Instance = new();

    private TakeOverInterceptor()
    {
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        TakeOver(eventData, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TakeOver(eventData, result));

    private static T TakeOver<T>(CommandEventData eventData, T result)
    {
        (eventData.Context as HoldingDbContext)?.TakeOver();
        return result;
    }
}
