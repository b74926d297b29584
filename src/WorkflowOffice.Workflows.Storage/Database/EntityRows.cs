using Microsoft.EntityFrameworkCore;
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
    /// <remarks>Nothing may look for changes in the context afterwards: its entries still count as not saved.</remarks>
    public static Task WriteWithBurstAsync(this DbContext context, IBurst burst, CancellationToken cancellationToken)
    {
        if (!context.ChangeTracker.HasChanges())
            return Task.CompletedTask;
        if (burst is not Burst running || Statements(context) is not { } statements)
            return context.SaveChangesAsync(cancellationToken);
        running.Commit.Add(statements);
        return Task.CompletedTask;
    }

    /// <summary>Null: not all of it can be written like this.</summary>
    private static List<EntityStatement>? Statements(DbContext context)
    {
        // HasChanges has just looked for changes; Entries would look again.
        var detects = context.ChangeTracker.AutoDetectChangesEnabled;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var statements = new List<EntityStatement>();
            foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)))
            {
                if (EntityTable.Of(entry.Metadata).Statement(entry) is not { } statement)
                    return null;
                statements.Add(statement);
            }

            // New rows first, those that others point to before the others; then changes, which may point to new rows.
            return [.. statements.OrderBy(s => s.IsInsert ? s.Table.Level : int.MaxValue)];
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
