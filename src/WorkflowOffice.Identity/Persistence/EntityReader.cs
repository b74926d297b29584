using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Reads entities from statements that EF does not send itself, such as those of a batch, by EF's own model: columns, types, converters.</summary>
/// <remarks>For entities of one table whose properties are all properties of the class. <see cref="HoldingDbContext.ReaderOf{T}"/> works it out once per entity.</remarks>
public sealed class EntityReader<T>
    where T : class
{
    private readonly Func<DbDataReader, int, T> materialise;
    private readonly IReadOnlyList<string> columns;

    internal EntityReader(IEntityType type)
    {
        IReadOnlyList<IProperty> properties = [.. type.GetProperties()];
        columns = [.. properties.Select(property => $"\"{property.GetColumnName()}\"")];
        materialise = Compile(properties);
    }

    /// <summary>How many columns <see cref="Read"/> reads.</summary>
    public int Count => columns.Count;

    /// <summary>What to select, in the order in which <see cref="Read"/> expects it.</summary>
    /// <param name="table">The table's name in the statement.</param>
    public string ColumnsOf(string table) => string.Join(", ", columns.Select(column => $"{table}.{column}"));

    /// <summary>The entity of the reader's present row; no context knows of it yet.</summary>
    /// <param name="first">Ordinal of its first column.</param>
    public T Read(DbDataReader reader, int first) => materialise(reader, first);

    private static Func<DbDataReader, int, T> Compile(IReadOnlyList<IProperty> properties)
    {
        var (reader, first) = (Expression.Parameter(typeof(DbDataReader), "reader"), Expression.Parameter(typeof(int), "first"));
        var entity = Expression.Variable(typeof(T), "entity");
        List<Expression> steps = [Expression.Assign(entity, Expression.New(typeof(T)))];
        for (var n = 0; n < properties.Count; n++)
        {
            var member = properties[n].PropertyInfo ?? throw new InvalidOperationException($"{typeof(T).Name}.{properties[n].Name} is no property of the class.");
            steps.Add(Expression.Assign(Expression.Property(entity, member), Value(reader, properties[n], Expression.Add(first, Expression.Constant(n)), member.PropertyType)));
        }

        steps.Add(entity);
        return Expression.Lambda<Func<DbDataReader, int, T>>(Expression.Block([entity], steps), reader, first).Compile();
    }

    private static Expression Value(ParameterExpression reader, IProperty property, Expression place, Type wanted)
    {
        var mapping = property.GetRelationalTypeMapping();
        var method = mapping.GetDataReaderMethod();
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(Expression.Convert(reader, method.DeclaringType!), method, place));
        if (mapping.Converter is { } converter)
        {
            var argument = converter.ConvertFromProviderExpression.Parameters[0].Type;
            value = Expression.Invoke(converter.ConvertFromProviderExpression, value.Type == argument ? value : Expression.Convert(value, argument));
        }

        if (value.Type != wanted)
            value = Expression.Convert(value, wanted);
        return property.IsNullable
            ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, place), Expression.Default(wanted), value)
            : value;
    }
}
