using System.Globalization;

namespace WorkflowOffice.Decisions;

/// <summary>Reads one value as people type it.</summary>
internal static class ValueParser
{
    /// <summary>A value of the column: bool, decimal, DateOnly, a code, or text.</summary>
    /// <exception cref="CellException">It is none.</exception>
    public static object Parse(Column column, string text) => column.Type switch
    {
        ColumnType.Flag => text switch { "是" => true, "否" => false, _ => throw Unreadable(column, text) },
        ColumnType.Number => Number(column, text),
        ColumnType.Date => DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Unreadable(column, text),
        ColumnType.Choice or ColumnType.Choices => Code(column, text),
        _ => text.Trim() is { Length: > 0 } words ? words : throw Unreadable(column, text),
    };

    /// <summary>The code of a choice typed by label or code.</summary>
    /// <exception cref="CellException">The column does not offer it.</exception>
    public static string Code(Column column, string text) =>
        column.Choices!.FirstOrDefault(choice => choice.Code == text.Trim() || choice.Label == text.Trim())?.Code ?? throw Unreadable(column, text);

    private static decimal Number(Column column, string text)
    {
        var digits = text.Trim();
        var factor = digits switch { [.., '万'] => 10_000m, [.., '亿'] => 100_000_000m, _ => 1m };
        if (factor != 1m)
            digits = digits[..^1];
        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            throw Unreadable(column, text);
        return FactReader.IsPossible(column, number * factor)
            ? number * factor
            : throw new CellException($"“{text}”超出了“{column.Label}”可能的范围或小数位数（{column.Decimals}位）");
    }

    private static CellException Unreadable(Column column, string text) => new($"看不懂“{text}”，应为{ColumnTypes.Describe(column)}");
}
