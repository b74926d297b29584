using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>What a context holds, written or not, and what it is given to hold.</summary>
public static class HeldEntities
{
    private static readonly ConcurrentDictionary<IEntityType, object> Readers = new();

    /// <summary>Reads entities of the context's model from statements that EF does not send.</summary>
    public static EntityReader<T> ReaderOf<T>(this DbContext context)
        where T : class => (EntityReader<T>)Readers.GetOrAdd(context.Model.FindEntityType(typeof(T))!, static type => new EntityReader<T>(type));

    /// <summary>As <c>Set&lt;T&gt;().Local</c>, without looking for changes in everything that the context holds, and without watching it from then on.</summary>
    public static IReadOnlyList<T> Held<T>(this DbContext context)
        where T : class
    {
        var tracker = context.ChangeTracker;
        var detects = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries<T>().Where(entry => entry.State is not (EntityState.Deleted or EntityState.Detached)).Select(entry => entry.Entity)];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>The context holds it from now on as it stands in the database; one that it held already stays.</summary>
    /// <param name="isSame">Whether an entity that the context holds is of the same row.</param>
    public static T Hold<T>(this DbContext context, T entity, Func<T, bool> isSame)
        where T : class
    {
        if (context.Held<T>().FirstOrDefault(isSame) is { } held)
            return held;
        context.Entry(entity).State = EntityState.Unchanged;
        return entity;
    }
}
