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

    // The statements by the columns that take part, the first column the lowest bit.
    private readonly ConcurrentDictionary<UInt128, string> inserts = new();
    private readonly ConcurrentDictionary<UInt128, (string Sql, bool ChecksItself)> updates = new();
    private readonly List<Column> columns;
    private readonly List<Column> conditions;
    private readonly bool canCheckItself;
    private readonly string table;
    private readonly bool isPlain;

    private EntityTable(IEntityType type)
    {
        columns = [.. type.GetProperties().Select((property, place) => new Column(property, place))];
        conditions = columns.FindAll(column => column.IsKey || column.IsToken);
        table = $"\"{type.GetSchema()}\".\"{type.GetTableName()}\"";
        Level = LevelOf(type, 0);
        canCheckItself = IsKept(type) && columns.Exists(column => column.IsToken) && columns.TrueForAll(column => !column.IsToken || column.Property.ClrType == typeof(int));
        isPlain = type.BaseType is null && !type.GetDerivedTypes().Any() && !type.IsOwned() && !type.GetComplexProperties().Any() && type.FindPrimaryKey() is not null
            && type.GetForeignKeys().All(key => key.PrincipalEntityType != type) && !type.GetIndexes().Any(index => index.IsUnique && index.GetFilter() is not null)
            && columns.Count <= 128;
    }

    /// <summary>Rows of a lower level come first: others point to them.</summary>
    public int Level { get; }

    public static EntityTable Of(IEntityType type) => Known.GetOrAdd(type, static t => new EntityTable(t));

    /// <returns>False: only SaveChanges can write it.</returns>
    public bool Write(EntityEntry entry, List<EntityStatement> statements) => entry.State switch
    {
        EntityState.Added => Add(Insert(new TrackedValues(entry)), statements),
        EntityState.Modified => Add(Update(new TrackedValues(entry)), statements),
        _ => false,
    };

    /// <returns>False: only SaveChanges can write it.</returns>
    public bool Write(EntityChange change, List<EntityStatement> statements)
    {
        var values = new UntrackedValues(change);
        if (change.Original is null)
            return Add(Insert(values), statements);
        return !columns.Exists(values.IsModified) || Add(Update(values), statements);
    }

    private static bool Add(EntityStatement? statement, List<EntityStatement> statements)
    {
        if (statement is not null)
            statements.Add(statement);
        return statement is not null;
    }

    private EntityStatement? Insert<TValues>(TValues values)
        where TValues : struct, IEntityValues
    {
        if (!isPlain)
            return null;
        var (taking, count, parameters) = (UInt128.Zero, 0, new NpgsqlParameter[columns.Count]);
        for (var n = 0; n < columns.Count; n++)
        {
            var column = columns[n];
            var value = values.Current(column);
            // Keys that the database will give stand in the context as temporary values, also where other rows point to them.
            if ((column.ByDatabase || column.PointsElsewhere) && values.IsTemporary(column))
                return null;
            if (column.ByDatabase && IsDefault(value))
            {
                if (column.IsKey)
                    return null;
                continue; // the database numbers it, and nobody reads it back in a burst that is over
            }

            // What is not named is NULL, as no column that may be NULL has a default. Half of a task's columns are, and each that is sent costs both sides.
            if (value is null)
                continue;
            taking |= UInt128.One << n;
            parameters[count++] = column.Parameter(value);
        }

        return new EntityStatement(this, IsInsert: true, ChecksItself: false, table, inserts.GetOrAdd(taking, WriteInsert), parameters[..count]);
    }

    private EntityStatement? Update<TValues>(TValues values)
        where TValues : struct, IEntityValues
    {
        if (!isPlain)
            return null;
        var (taking, parameters) = (UInt128.Zero, new List<NpgsqlParameter>());
        for (var n = 0; n < columns.Count; n++)
        {
            var column = columns[n];
            if (!values.IsModified(column))
                continue;
            if (column.IsKey || column.IsUnique || column.ByDatabase || (column.PointsElsewhere && values.IsTemporary(column)))
                return null;
            taking |= UInt128.One << n;
            parameters.Add(column.Parameter(values.Current(column)));
        }

        if (parameters.Count == 0)
            return null;
        foreach (var column in conditions)
        {
            // A token that is null would need IS NULL.
            if (values.Original(column) is not { } value)
                return null;
            parameters.Add(column.Parameter(value));
        }

        var (sql, checksItself) = updates.GetOrAdd(taking, WriteUpdate);
        return new EntityStatement(this, IsInsert: false, checksItself, table, sql, [.. parameters]);
    }

    private string WriteInsert(UInt128 taking)
    {
        var taken = Taken(taking);
        return $"INSERT INTO {table} ({string.Join(", ", taken.Select(column => column.Name))}) VALUES ({string.Join(", ", taken.Select((_, n) => Place(n + 1)))})";
    }

    /// <summary>Where all of its tokens change, their new values can carry the check.</summary>
    private (string Sql, bool ChecksItself) WriteUpdate(UInt128 taking)
    {
        var taken = Taken(taking);
        var checks = canCheckItself && taken.Count(column => column.IsToken) == conditions.Count(column => column.IsToken);
        string Condition(Column column) => $"{column.Name} = {Place(taken.Count + conditions.IndexOf(column) + 1)}";
        string Set(Column column, int n) => $"{column.Name} = {Place(n + 1)}{(checks && column.IsToken ? $" / ({Condition(column)})::integer" : "")}";
        var where = conditions.Where(column => column.IsKey || !checks).Select(Condition);
        return ($"UPDATE {table} SET {string.Join(", ", taken.Select(Set))} WHERE {string.Join(" AND ", where)}", checks);
    }

    /// <summary>
    /// The database refuses to delete rows of this table, by a trigger that is named so. A row once read is then always found again, and a change of it that finds
    /// another version can say so by dividing by zero, instead of finding nothing and being counted, which costs PostgreSQL as much again.
    /// </summary>
    private static bool IsKept(IEntityType type) => type.GetDeclaredTriggers().Any(trigger => trigger.ModelName.EndsWith("_are_kept", StringComparison.Ordinal));

    private List<Column> Taken(UInt128 taking) => [.. columns.Where((_, n) => (taking >> n & UInt128.One) != 0)];

    private static string Place(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    private static bool IsDefault(object? value) => value is null || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));

    /// <summary>The longest way from here to a type that points to nobody.</summary>
    private static int LevelOf(IEntityType type, int depth) => depth > 20
        ? throw new InvalidOperationException($"{type.DisplayName()}: foreign keys in a circle.")
        : type.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(other => other != type).Select(other => 1 + LevelOf(other, depth + 1)).DefaultIfEmpty(0).Max();

    private interface IEntityValues
    {
        object? Current(Column column);

        object? Original(Column column);

        bool IsModified(Column column);

        /// <summary>It stands for one that the database will give.</summary>
        bool IsTemporary(Column column);
    }

    private readonly struct TrackedValues(EntityEntry entry) : IEntityValues
    {
        public object? Current(Column column) => entry.Property(column.Property).CurrentValue;

        public object? Original(Column column) => entry.Property(column.Property).OriginalValue;

        public bool IsModified(Column column) => entry.Property(column.Property).IsModified;

        public bool IsTemporary(Column column) => entry.Property(column.Property).IsTemporary;
    }

    private readonly struct UntrackedValues(EntityChange change) : IEntityValues
    {
        public object? Current(Column column) => column.Read(change.Entity);

        public object? Original(Column column) => change.Original![column.Place];

        public bool IsModified(Column column) => !column.AreEqual(Current(column), Original(column));

        public bool IsTemporary(Column column) => false;
    }

    /// <param name="place">Among the type's properties.</param>
    private sealed class Column(IProperty property, int place)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
        private readonly ValueComparer comparer = property.GetValueComparer();
        private readonly IClrPropertyGetter? getter = property.IsShadowProperty() ? null : property.GetGetter();

        public int Place { get; } = place;

        public IProperty Property { get; } = property;

        public string Name { get; } = $"\"{property.GetColumnName()}\"";

        public bool IsKey { get; } = property.IsPrimaryKey();

        public bool PointsElsewhere { get; } = property.IsForeignKey();

        public bool IsToken { get; } = property.IsConcurrencyToken;

        public bool IsUnique { get; } = property.GetContainingIndexes().Any(index => index.IsUnique);

        public bool ByDatabase { get; } = property.ValueGenerated != ValueGenerated.Never || property.GetAfterSaveBehavior() != PropertySaveBehavior.Save && !property.IsPrimaryKey();

        public object? Read(object entity) => getter!.GetClrValue(entity);

        public bool AreEqual(object? one, object? other) => comparer.Equals(one, other);

        public NpgsqlParameter Parameter(object? value) => (NpgsqlParameter)mapping.CreateParameter(Factory, "", value, Property.IsNullable);
    }
}
