using System.Globalization;

namespace WorkflowOffice.Decisions;

/// <summary>How values of the kinds of column are told to people.</summary>
internal static class ColumnTypes
{
    public static string Describe(Column column) => column.Type switch
    {
        ColumnType.Flag => "“是”或“否”",
        ColumnType.Number when column.Decimals == 0 => "整数",
        ColumnType.Number => $"最多{column.Decimals}位小数的数字",
        ColumnType.Date => "日期，如2026-11-20",
        ColumnType.Choice => $"下列之一：{Labels(column)}",
        ColumnType.Choices => $"下列若干项：{Labels(column)}",
        _ => "文字",
    };

    public static string Show(Column column, object? value) => value switch
    {
        null => "空",
        bool flag => flag ? "是" : "否",
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture) + column.Unit,
        DateOnly day => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        IReadOnlyCollection<string> { Count: 0 } => "无",
        IReadOnlyCollection<string> codes => string.Join('、', codes.Select(code => LabelOf(column, code))),
        string text => LabelOf(column, text),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of a column."),
    };

    private static string LabelOf(Column column, string code) =>
        column.Choices?.FirstOrDefault(choice => choice.Code == code)?.Label ?? code;

    private static string Labels(Column column) => string.Join('、', (column.Choices ?? []).Select(choice => choice.Label));
}
