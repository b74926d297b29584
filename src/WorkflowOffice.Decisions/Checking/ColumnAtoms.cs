namespace WorkflowOffice.Decisions;

/// <summary>
/// Finitely many values of a column that stand for all of them: every possible value is treated by every cell of the column exactly as one
/// of these is. A proof over them is a proof over everything.
/// </summary>
internal static class ColumnAtoms
{
    /// <summary>More subsets than this are not enumerated.</summary>
    private const int MaxNamedChoices = 16;

    /// <returns>The values, or null when there are too many to enumerate.</returns>
    public static IReadOnlyList<object?>? Of(Column column, IReadOnlyList<Condition> cells)
    {
        var named = cells.SelectMany(cell => cell.Named).Distinct().ToList();
        if (column.Type == ColumnType.Choices)
            return named.Count <= MaxNamedChoices ? Subsets(column, [.. named.Cast<string>()]) : null;
        IEnumerable<object?> values = column.Type switch
        {
            ColumnType.Flag => [true, false],
            ColumnType.Number => Numbers(column, [.. named.Cast<decimal>()]),
            ColumnType.Date => named.Cast<DateOnly>().SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).DefaultIfEmpty(new DateOnly(2026, 1, 1)).Distinct().Cast<object?>(),
            ColumnType.Choice => column.Choices!.Select(choice => choice.Code),
            _ => [.. named, "（其他）"],
        };
        return column.Optional ? [.. values, null] : [.. values];
    }

    /// <summary>Each named number and its neighbours on the grid of the column's decimals: between two named numbers nothing changes.</summary>
    private static IEnumerable<object?> Numbers(Column column, IReadOnlyList<decimal> named)
    {
        var step = 1m;
        for (var place = 0; place < column.Decimals; place++)
            step /= 10;
        return named
            .SelectMany(number => new[] { number - step, number, number + step })
            .Append(column.Minimum ?? column.Maximum ?? 0)
            .Where(number => FactReader.IsPossible(column, number))
            .Distinct()
            .Order()
            .Cast<object?>();
    }

    /// <summary>Every subset of the named choices, with and without one that no cell names.</summary>
    private static List<object?> Subsets(Column column, IReadOnlyList<string> named)
    {
        var pool = column.Choices!.Select(choice => choice.Code).FirstOrDefault(code => !named.Contains(code)) is { } unnamed ? [.. named, unnamed] : named;
        return [.. Enumerable.Range(0, 1 << pool.Count)
            .Select(mask => new SortedSet<string>(pool.Where((_, i) => (mask >> i & 1) == 1), StringComparer.Ordinal))];
    }
}
