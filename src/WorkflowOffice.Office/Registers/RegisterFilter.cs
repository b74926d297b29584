using System.Globalization;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Registers;

/// <summary>What a list, its totals and its file are limited to.</summary>
/// <param name="Values">Column → the value it must have.</param>
/// <param name="On">The date column of <paramref name="From"/> and <paramref name="To"/> (both days included).</param>
internal sealed record RegisterFilter(
    string? Search, IReadOnlyList<(RegisterColumn Column, string Value)> Values, RegisterColumn? On, DateOnly? From, DateOnly? To, RegisterColumn? Sort, bool Descending)
{
    /// <exception cref="OfficeException">X-REG-02: a column that the register has not; X-REQ-04: not a date.</exception>
    internal static RegisterFilter Of(RegisterDefinition register, RegisterQuery query)
    {
        var values = (query.Filter ?? []).Select(text => text.Split(':', 2) is [var key, var value]
            ? (Column(register, key), value)
            : throw Malformed($"筛选条件“{text}”无效，应为“列:值”。")).ToList();
        var on = query.On is { Length: > 0 } date ? Column(register, date) : register.Columns.FirstOrDefault(column => column.Type == RegisterColumnType.Date);
        return new RegisterFilter(
            SearchText.Of(query.Search), values, on, Day(query.From), Day(query.To),
            query.Sort is { Length: > 0 } sort ? Column(register, sort) : null, query.Descending ?? false);
    }

    internal static RegisterColumn Column(RegisterDefinition register, string key) =>
        register.Columns.FirstOrDefault(column => column.Key == key)
        ?? throw new OfficeException(RefusalKind.Malformed, "X-REG-02", $"台账“{register.Name}”没有“{key}”这一列。");

    private static DateOnly? Day(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Malformed($"日期“{text}”无效，应为 2026-03-02 的形式。");

    private static OfficeException Malformed(string message) => new(RefusalKind.Malformed, "X-REQ-04", message);
}
