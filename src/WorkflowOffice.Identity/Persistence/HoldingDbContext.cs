using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>A context that is given rows to hold which it did not read itself, and rows to insert.</summary>
/// <remarks>
/// As long as nobody asks it to query or to save, it holds them beside EF (<see cref="HoldsBeside"/>): EF's tracking of five rows took a seventh of what the server
/// needs to complete a task. At the first query or save EF takes them over (<see cref="TakeOver"/>) as if it had tracked them from the beginning.
/// </remarks>
public abstract class HoldingDbContext(DbContextOptions options) : DbContext(options)
{
    private static readonly ConcurrentDictionary<IEntityType, object> Readers = new();

    private readonly List<HeldRow> beside = [];

    /// <summary>Set for one use of the context by whoever writes <see cref="Beside"/> at its end; else EF holds everything.</summary>
    public bool HoldsBeside { get; set; }

    /// <summary>What EF does not know of yet, in the order in which it was given.</summary>
    public IReadOnlyList<HeldRow> Beside => beside;

    /// <summary>Reads entities of the context's model from statements that EF does not send.</summary>
    public EntityReader<T> ReaderOf<T>()
        where T : class => (EntityReader<T>)Readers.GetOrAdd(TypeOf<T>(), static type => new EntityReader<T>(type));

    /// <summary>What the context holds, written or not; as <c>Set&lt;T&gt;().Local</c>, without looking for changes in everything, and without watching it from then on.</summary>
    public IReadOnlyList<T> Held<T>()
        where T : class
    {
        List<T> held = [];
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var entry in ChangeTracker.Entries<T>())
            {
                if (entry.State is not (EntityState.Deleted or EntityState.Detached))
                    held.Add(entry.Entity);
            }
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }

        foreach (var row in beside)
        {
            if (row.Entity is T entity)
                held.Add(entity);
        }

        return held;
    }

    /// <summary>The context holds it from now on as it stands in the database; one that it held already stays.</summary>
    /// <param name="isSame">Whether an entity that the context holds is of the same row.</param>
    public T Hold<T>(T entity, Func<T, bool> isSame)
        where T : class
    {
        if (Held<T>().FirstOrDefault(isSame) is { } held)
            return held;
        if (HoldsBeside)
            beside.Add(HeldRow.Stored(TypeOf<T>(), entity));
        else
            Entry(entity).State = EntityState.Unchanged;
        return entity;
    }

    /// <summary>A row to insert; as <c>Add</c>, but of this entity alone.</summary>
    public void AddRow<T>(T entity)
        where T : class
    {
        if (HoldsBeside)
            beside.Add(HeldRow.New(TypeOf<T>(), entity));
        else
            Entry(entity).State = EntityState.Added;
    }

    /// <summary>From here on EF holds everything that was held beside it: with the values that stand in the database as original ones, and what was changed since as changed.</summary>
    public void TakeOver()
    {
        if (beside.Count == 0)
            return;
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var row in beside)
                row.TakeOver(Entry(row.Entity));
            beside.Clear();
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        TakeOver();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        TakeOver();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    // Contexts are pooled: nothing may go from one use to the next.
    public override void Dispose()
    {
        Forget();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        Forget();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private void Forget()
    {
        beside.Clear();
        HoldsBeside = false;
    }

    private IEntityType TypeOf<T>() => Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model of {GetType().Name}.");
}
