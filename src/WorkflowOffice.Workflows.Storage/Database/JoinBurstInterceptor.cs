using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Makes SaveChanges write into the burst's transaction instead of beginning one of its own.</summary>
internal sealed class JoinBurstInterceptor(DatabaseSession session) : SaveChangesInterceptor
{
    private DbTransaction? joined;

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Join(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Join(eventData.Context);
        return new ValueTask<InterceptionResult<int>>(result);
    }

    private void Join(DbContext? context)
    {
        if (context is null)
            return;
        // A transaction that was joined earlier in this scope may be over; one that the context began itself is its own affair.
        var current = context.Database.CurrentTransaction?.GetDbTransaction();
        if (current == session.Transaction || (current is not null && current != joined))
            return;
        context.Database.UseTransaction(session.Transaction);
        joined = session.Transaction;
        // A failed save fails the whole burst, so a savepoint would only cost two round trips.
        context.Database.AutoSavepointsEnabled = session.Transaction is null;
    }
}
