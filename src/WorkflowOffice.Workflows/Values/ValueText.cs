using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Values;

/// <summary>Values as text, the way Elsa writes them.</summary>
internal static class ValueText
{
    /// <summary>The text of a value: numbers as .NET writes them, booleans as True/False, objects and lists as compact JSON.</summary>
    public static string? Of(JsonNode? value) => value switch
    {
        null => null,
        JsonValue scalar => OfScalar(scalar),
        _ => value.ToJsonString(WorkflowJson.Options),
    };

    /// <summary>A short form for messages.</summary>
    public static string Excerpt(JsonNode? value)
    {
        var text = value is null ? "null" : value.ToJsonString(WorkflowJson.Options);
        return text.Length <= 80 ? text : text[..80] + "…";
    }

    private static string OfScalar(JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                return value.TryGetValue<string>(out var text) ? text : value.ToString();
            case JsonValueKind.True:
                return "True";
            case JsonValueKind.False:
                return "False";
            default:
                var raw = value.ToJsonString();
                // A script's number beyond 2^63 or with an exponent reads as .NET writes it: 1E+21, 1E-07.
                var fractional = raw.Contains('.', StringComparison.Ordinal);
                var isScriptNumber = raw.AsSpan().ContainsAny('e', 'E') || (fractional ? !value.TryGetValue<decimal>(out _) : !long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
                return isScriptNumber && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString("R", CultureInfo.InvariantCulture)
                    : raw;
        }
    }
}
