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
        // Entries looks for changes, once.
        var tracked = context.ChangeTracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)).ToList();
        if (tracked.Count == 0 && beside.Count == 0)
            return Task.CompletedTask;
        if (burst is not Burst running || Statements(tracked, beside) is not { } statements)
            return context.SaveChangesAsync(cancellationToken);
        running.Commit.Add(statements);
        return Task.CompletedTask;
    }

    /// <summary>Null: not all of it can be written like this.</summary>
    private static List<EntityStatement>? Statements(List<EntityEntry> tracked, IReadOnlyList<EntityChange> beside)
    {
        var statements = new List<EntityStatement>();
        foreach (var entry in tracked)
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
}
