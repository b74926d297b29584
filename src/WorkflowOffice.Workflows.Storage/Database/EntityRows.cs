using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Writes what a DbContext has collected during a burst together with the burst's own rows, in the same round trip.</summary>
public static class EntityRows
{
    /// <summary>
    /// The last save of a burst. New and changed rows become statements of its batch, with the same version checks; where SaveChanges does
    /// more than that (deletions, keys that the database gives, unique values that may change hands), SaveChanges does it.
    /// </summary>
    /// <param name="beside">What the context holds without tracking it; its SaveChanges writes that as well.</param>
    /// <remarks>Nothing may look for changes in the context afterwards: its entries still count as not saved.</remarks>
    public static Task WriteWithBurstAsync(this DbContext context, IBurst burst, IReadOnlyList<EntityChange> beside, CancellationToken cancellationToken)
    {
        if (beside.Count == 0 && !context.ChangeTracker.HasChanges())
            return Task.CompletedTask;
        if (burst is not Burst running || Statements(context, beside) is not { } statements)
            return context.SaveChangesAsync(cancellationToken);
        running.Commit.Add(statements);
        return Task.CompletedTask;
    }

    /// <summary>Null: not all of it can be written like this.</summary>
    private static List<EntityStatement>? Statements(DbContext context, IReadOnlyList<EntityChange> beside)
    {
        var statements = new List<EntityStatement>();
        foreach (var entry in Changed(context.ChangeTracker))
        {
            if (!EntityTable.Of(entry.Metadata).Write(entry, statements))
                return null;
        }

        foreach (var change in beside)
        {
            if (!EntityTable.Of(change.Type).Write(change, statements))
                return null;
        }

        // New rows first, those that others point to before the others; then changes, which may point to new rows.
        return [.. statements.OrderBy(s => s.IsInsert ? s.Table.Level : int.MaxValue)];
    }

    private static List<EntityEntry> Changed(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        // Entries would look again.
        var detects = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached))];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detects;
        }
    }
}
