using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace WorkflowOffice.Workflows.Values;

/// <summary>Dates, times and spans as values: ISO text, also what the designer's date picker writes (2026/11/11 上午12:00:00).</summary>
internal static class DateValues
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>A text without an offset means legal time, which has had no summer time since 1992.</summary>
    private static readonly TimeSpan LegalOffset = TimeSpan.FromHours(8);

    /// <summary>An instant; a date alone means its midnight in legal time; null where it is none.</summary>
    public static DateTimeOffset? ToInstant(JsonNode value)
    {
        if (value is JsonValue scalar && scalar.TryGetValue<DateTimeOffset>(out var instant) && HasOffset(scalar)) return instant;
        var text = Text(value);
        if (text is null) return null;
        if (TryParse(text, CultureInfo.InvariantCulture, out var parsed) || TryParse(text, Chinese, out parsed)) return parsed;
        return null;
    }

    /// <summary>A calendar day; of an instant, its day in legal time.</summary>
    public static DateOnly? ToDate(JsonNode value)
    {
        var text = Text(value);
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return ToInstant(value) is { } instant ? DateOnly.FromDateTime(instant.ToOffset(LegalOffset).DateTime) : null;
    }

    public static TimeOnly? ToTime(JsonNode value) =>
        Text(value) is { } text && TimeOnly.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A span: <c>[d.]hh:mm:ss</c> or ISO 8601 (<c>P10D</c>).</summary>
    public static TimeSpan? ToTimeSpan(JsonNode value)
    {
        var text = Text(value);
        if (text is null) return null;
        if (text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal))
        {
            try
            {
                return XmlConvert.ToTimeSpan(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                return null;
            }
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : null;
    }

    /// <summary>The one text in which a variable of this kind is kept; null where the value is none.</summary>
    public static JsonNode? Canonical(JsonNode value, VariableKind kind) => kind switch
    {
        VariableKind.Date => ToDate(value) is { } date ? JsonValue.Create(date.ToString("O", CultureInfo.InvariantCulture)) : null,
        VariableKind.Time => ToTime(value) is { } time ? JsonValue.Create(time.ToString("O", CultureInfo.InvariantCulture)) : null,
        VariableKind.TimeSpan => ToTimeSpan(value) is { } span ? JsonValue.Create(span.ToString("c", CultureInfo.InvariantCulture)) : null,
        VariableKind.DateTime => ToDateTime(value) is { } text ? JsonValue.Create(text) : null,
        _ => ToInstant(value) is { } instant ? JsonValue.Create(Format(instant)) : null,
    };

    public static string Format(DateTimeOffset instant) =>
        instant.ToString(instant.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>A date and time as .NET keeps it: without an offset where it came without one, else in UTC.</summary>
    private static string? ToDateTime(JsonNode value)
    {
        const string form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        if (ToInstant(value) is not { } instant) return null;
        var text = Text(value);
        var hasOffset = text is null || (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var parsed) && parsed.Kind != DateTimeKind.Unspecified);
        return hasOffset
            ? instant.UtcDateTime.ToString(form, CultureInfo.InvariantCulture) + "Z"
            : instant.DateTime.ToString(form, CultureInfo.InvariantCulture);
    }

    private static string? Text(JsonNode value) =>
        value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? ValueText.Of(scalar)!.Trim() : null;

    private static bool HasOffset(JsonValue scalar) => !scalar.TryGetValue<string>(out _);

    private static bool TryParse(string text, CultureInfo culture, out DateTimeOffset instant)
    {
        instant = default;
        if (!DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out var local)) return false;
        if (local.Kind == DateTimeKind.Unspecified)
        {
            if (local.Ticks < LegalOffset.Ticks) return false;
            instant = new DateTimeOffset(local, LegalOffset);
            return true;
        }

        return DateTimeOffset.TryParse(text, culture, DateTimeStyles.AllowWhiteSpaces, out instant);
    }
}
