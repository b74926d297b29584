namespace WorkflowOffice.Deadlines;

/// <summary>How days are written in derivations: 2026年9月16日（周三）.</summary>
internal static class ChineseDate
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    public static bool IsWeekend(this DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static string Weekday(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    public static string Full(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>Without the year when it is the year the reader already knows.</summary>
    public static string Short(DateOnly date, int knownYear) =>
        date.Year == knownYear ? $"{date.Month}月{date.Day}日" : Full(date);
}
