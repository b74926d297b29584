using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace WorkflowOffice.Office.Data;

/// <summary>For columns that hold an array of values.</summary>
/// <remarks>EF's own comparer carries one for the elements as an expression within its expression; compiled, that makes a delegate at every single comparison.</remarks>
internal sealed class ValuesComparer<T>() : ValueComparer<T[]>(
    (left, right) => ValuesComparer.AreEqual(left, right), values => ValuesComparer.HashOf(values), values => ValuesComparer.Copy(values))
    where T : IEquatable<T>;

internal static class ValuesComparer
{
    internal static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()))
        {
            if (property.ClrType == typeof(Guid[]))
                property.SetValueComparer(new ValuesComparer<Guid>());
            else if (property.ClrType == typeof(string[]))
                property.SetValueComparer(new ValuesComparer<string>());
        }
    }

    internal static bool AreEqual<T>(T[]? left, T[]? right)
        where T : IEquatable<T> =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    internal static int HashOf<T>(T[] values)
    {
        var hash = new HashCode();
        foreach (var value in values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    internal static T[] Copy<T>(T[] values) => values.Length == 0 ? values : [.. values];
}
