using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Makes SaveChanges write into the burst's transaction instead of beginning one of its own.</summary>
internal sealed class JoinBurstInterceptor(DatabaseSession session) : SaveChangesInterceptor
{
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
        if (context is null || session.Transaction is null || context.Database.CurrentTransaction is not null)
            return;
        context.Database.UseTransaction(session.Transaction);
        // A failed save fails the whole burst, so a savepoint would only cost two round trips.
        context.Database.AutoSavepointsEnabled = false;
    }
}
