using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>A row that a context holds beside EF.</summary>
public sealed class HeldRow
{
    private static readonly ConcurrentDictionary<IEntityType, Column[]> Columns = new();

    private HeldRow(IEntityType type, object entity, object?[]? original) => (Type, Entity, Original) = (type, entity, original);

    public IEntityType Type { get; }

    public object Entity { get; }

    /// <summary>Its values as they stand in the database, in the order of the type's properties; null where it is to be inserted.</summary>
    public IReadOnlyList<object?>? Original { get; }

    internal static HeldRow New(IEntityType type, object entity) => new(type, entity, original: null);

    internal static HeldRow Stored(IEntityType type, object entity) => new(type, entity, Array.ConvertAll(ColumnsOf(type), column => column.Snapshot(entity)));

    internal void TakeOver(EntityEntry entry)
    {
        entry.State = Original is null ? EntityState.Added : EntityState.Unchanged;
        if (Original is null)
            return;
        var columns = ColumnsOf(Type);
        for (var n = 0; n < columns.Length; n++)
        {
            if (columns[n].IsStill(Entity, Original[n]))
                continue;
            var property = entry.Property(columns[n].Property);
            property.OriginalValue = Original[n];
            property.IsModified = true;
        }
    }

    private static Column[] ColumnsOf(IEntityType type) => Columns.GetOrAdd(type, static t => [.. t.GetProperties().Select(property => new Column(property))]);

    private sealed class Column(IProperty property)
    {
        private readonly IClrPropertyGetter getter = property.GetGetter();
        private readonly ValueComparer comparer = property.GetValueComparer();
        private readonly bool isImmutable = property.ClrType.IsValueType || property.ClrType == typeof(string);

        public IProperty Property { get; } = property;

        public object? Snapshot(object entity) => getter.GetClrValue(entity) is { } value ? isImmutable ? value : comparer.Snapshot(value) : null;

        public bool IsStill(object entity, object? original) => comparer.Equals(getter.GetClrValue(entity), original);
    }
}
