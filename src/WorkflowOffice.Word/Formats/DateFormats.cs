using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Formats;

/// <summary>Dates as GB/T 9704-2012 §7.3.5.3 writes them: full year, no leading zero in month and day.</summary>
internal static class DateFormats
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly string[] LocalPatterns =
        ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    public static string? Date(JsonNode value) =>
        Parse(value) is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at.Year}年{at.Month}月{at.Day}日") : null;

    public static string? ChineseDate(JsonNode value) => Parse(value) is { } at
        ? $"{ChineseNumerals.Digits(at.Year)}年{ChineseNumerals.Count(at.Month)}月{ChineseNumerals.Count(at.Day)}日"
        : null;

    /// <summary>20260302, as lists of an archive have it (DA/T 22).</summary>
    public static string? Digits(JsonNode value) => Parse(value)?.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A value without a time of day shows the date alone: 0时00分 would be a claim.</summary>
    public static string? DateAndTime(JsonNode value) => JsonText.Of(value)?.Trim().Length == 10 ? Date(value) : Parse(value) is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"{at.Year}年{at.Month}月{at.Day}日{at.Hour}时{at.Minute:00}分")
        : null;

    public static string? Part(JsonNode value, Func<DateTime, int> part) =>
        Parse(value) is { } at ? part(at).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A date stays the date it is; an instant with an offset is the date it has in Asia/Shanghai.</summary>
    private static DateTime? Parse(JsonNode value)
    {
        var text = JsonText.Of(value)?.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date.ToDateTime(TimeOnly.MinValue);
        if (DateTime.TryParseExact(text, LocalPatterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return local;
        if (text is { Length: > 10 } && text[10] is 'T' or ' ' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant))
            return TimeZoneInfo.ConvertTime(instant, Shanghai).DateTime;
        return null;
    }
}
