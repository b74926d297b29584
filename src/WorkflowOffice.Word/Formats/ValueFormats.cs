using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Formats;

/// <summary>The formats a placeholder can name after its path: <c>DocDate|date</c>.</summary>
internal static class ValueFormats
{
    /// <summary>Multi-line text becomes line breaks instead of paragraphs.</summary>
    public const string Lines = "lines";

    private static readonly FrozenDictionary<string, ValueFormat> All = new Dictionary<string, ValueFormat>
    {
        ["text"] = (value, _) => JsonText.Of(value),
        [Lines] = (value, _) => JsonText.Of(value),
        ["date"] = (value, _) => DateFormats.Date(value),
        ["date-cn"] = (value, _) => DateFormats.ChineseDate(value),
        ["date-digits"] = (value, _) => DateFormats.Digits(value),
        ["datetime"] = (value, _) => DateFormats.DateAndTime(value),
        ["year"] = (value, _) => DateFormats.Part(value, date => date.Year),
        ["month"] = (value, _) => DateFormats.Part(value, date => date.Month),
        ["day"] = (value, _) => DateFormats.Part(value, date => date.Day),
        ["money"] = (value, _) => Number(value, "#,##0.00", 2),
        ["money-cn"] = (value, _) => JsonText.TryDecimal(value, out var amount) ? ChineseMoney.Of(amount) : null,
        ["number"] = (value, _) => Number(value, "0.############################", 28),
        ["grouped"] = (value, _) => Number(value, "#,##0.############################", 28),
        ["number-cn"] = (value, _) => JsonText.TryDecimal(value, out var number) ? ChineseNumerals.Count(number) : null,
        ["tick"] = Tick,
        ["yesno"] = YesNo,
        ["list"] = (value, separator) => Joined(value, separator ?? "、"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static ValueFormat? Find(string? name) => All.GetValueOrDefault(string.IsNullOrEmpty(name) ? "text" : name);

    /// <summary>A tick box shows a box for a missing value too: nothing was ticked.</summary>
    public static bool ShowsNothing(string? name) => string.Equals(name, "tick", StringComparison.OrdinalIgnoreCase);

    private static string? Number(JsonNode value, string format, int decimals)
    {
        if (!JsonText.TryDecimal(value, out var number) || decimal.Round(number, decimals) != number)
            return null; // an amount with three decimals is a mistake, not something to round silently
        return number.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Tick(JsonNode? value, string? option) =>
        (option is null ? JsonText.IsTrue(value) : JsonText.IsOrContains(value, option)) ? "☑" : "□";

    /// <summary>是/否, or the two words given: <c>yesno:重新送达/不再重新送达</c>.</summary>
    private static string? YesNo(JsonNode value, string? words)
    {
        if (value.GetValueKind() is JsonValueKind.Array or JsonValueKind.Object)
            return null;
        var slash = words?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var (yes, no) = slash < 0 ? ("是", "否") : (words![..slash].Trim(), words[(slash + 1)..].Trim());
        return JsonText.IsTrue(value) ? yes : no;
    }

    private static string? Joined(JsonNode value, string separator)
    {
        if (value is not JsonArray list)
            return JsonText.Of(value);
        var texts = list.Select(JsonText.Of).Where(text => !string.IsNullOrEmpty(text)).ToList();
        return string.Join(separator, texts);
    }
}
