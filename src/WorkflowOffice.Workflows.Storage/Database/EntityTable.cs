using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>How the entities of one type become INSERT and UPDATE statements; worked out once per type from EF's model.</summary>
internal sealed class EntityTable
{
    private static readonly ConcurrentDictionary<IEntityType, EntityTable> Known = new();
    private static readonly NpgsqlCommand Factory = new();

    private readonly List<Column> columns;
    private readonly string table;
    private readonly bool isPlain;

    private EntityTable(IEntityType type)
    {
        columns = [.. type.GetProperties().Select(property => new Column(property))];
        table = $"\"{type.GetSchema()}\".\"{type.GetTableName()}\"";
        Level = LevelOf(type, 0);
        isPlain = type.BaseType is null && !type.GetDerivedTypes().Any() && !type.IsOwned() && !type.GetComplexProperties().Any() && type.FindPrimaryKey() is not null
            && type.GetForeignKeys().All(key => key.PrincipalEntityType != type) && !type.GetIndexes().Any(index => index.IsUnique && index.GetFilter() is not null);
    }

    /// <summary>Rows of a lower level come first: others point to them.</summary>
    public int Level { get; }

    public static EntityTable Of(IEntityType type) => Known.GetOrAdd(type, static t => new EntityTable(t));

    /// <summary>Null: only SaveChanges can write it.</summary>
    public EntityStatement? Statement(EntityEntry entry) => !isPlain ? null : entry.State switch
    {
        EntityState.Added => Insert(entry),
        EntityState.Modified => Update(entry),
        _ => null,
    };

    private EntityStatement? Insert(EntityEntry entry)
    {
        var values = entry.CurrentValues;
        var (names, parameters) = (new List<string>(columns.Count), new List<NpgsqlParameter>(columns.Count));
        foreach (var column in columns)
        {
            var value = values[column.Property];
            // Keys that the database will give stand in the context as temporary values, also where other rows point to them.
            if ((column.ByDatabase || column.PointsElsewhere) && entry.Property(column.Property).IsTemporary)
                return null;
            if (column.ByDatabase && IsDefault(value))
            {
                if (column.IsKey)
                    return null;
                continue; // the database numbers it, and nobody reads it back in a burst that is over
            }

            names.Add(column.Name);
            parameters.Add(column.Parameter(value));
        }

        var places = string.Join(", ", Enumerable.Range(1, names.Count).Select(Place));
        return new EntityStatement(this, IsInsert: true, table, $"INSERT INTO {table} ({string.Join(", ", names)}) VALUES ({places})", [.. parameters]);
    }

    private EntityStatement? Update(EntityEntry entry)
    {
        var (sets, conditions, parameters) = (new List<string>(), new List<string>(), new List<NpgsqlParameter>());
        foreach (var column in columns.Where(c => entry.Property(c.Property).IsModified))
        {
            if (column.IsKey || column.IsUnique || column.ByDatabase || (column.PointsElsewhere && entry.Property(column.Property).IsTemporary))
                return null;
            parameters.Add(column.Parameter(entry.CurrentValues[column.Property]));
            sets.Add($"{column.Name} = {Place(parameters.Count)}");
        }

        foreach (var column in columns.Where(c => c.IsKey || c.IsToken))
        {
            // A token that is null would need IS NULL.
            if (entry.OriginalValues[column.Property] is not { } value)
                return null;
            parameters.Add(column.Parameter(value));
            conditions.Add($"{column.Name} = {Place(parameters.Count)}");
        }

        return sets.Count == 0
            ? null
            : new EntityStatement(this, IsInsert: false, table, $"UPDATE {table} SET {string.Join(", ", sets)} WHERE {string.Join(" AND ", conditions)}", [.. parameters]);
    }

    private static string Place(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    private static bool IsDefault(object? value) => value is null || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));

    /// <summary>The longest way from here to a type that points to nobody.</summary>
    private static int LevelOf(IEntityType type, int depth) => depth > 20
        ? throw new InvalidOperationException($"{type.DisplayName()}: foreign keys in a circle.")
        : type.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(other => other != type).Select(other => 1 + LevelOf(other, depth + 1)).DefaultIfEmpty(0).Max();

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();

        public IProperty Property { get; } = property;

        public string Name { get; } = $"\"{property.GetColumnName()}\"";

        public bool IsKey { get; } = property.IsPrimaryKey();

        public bool PointsElsewhere { get; } = property.IsForeignKey();

        public bool IsToken { get; } = property.IsConcurrencyToken;

        public bool IsUnique { get; } = property.GetContainingIndexes().Any(index => index.IsUnique);

        public bool ByDatabase { get; } = property.ValueGenerated != ValueGenerated.Never || property.GetAfterSaveBehavior() != PropertySaveBehavior.Save && !property.IsPrimaryKey();

        public NpgsqlParameter Parameter(object? value) => (NpgsqlParameter)mapping.CreateParameter(Factory, "", value, Property.IsNullable);
    }
}
