using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace WorkflowOffice.Word.Formats;

/// <summary>Reads a JSON value as what a format needs.</summary>
internal static partial class JsonText
{
    /// <summary>Text of a scalar; null for objects, lists and JSON null.</summary>
    public static string? Of(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => TextOf(node),
        JsonValueKind.Number => node.ToJsonString(),
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        _ => null,
    };

    public static bool TryDecimal(JsonNode node, out decimal value)
    {
        var text = node.GetValueKind() is JsonValueKind.Number or JsonValueKind.String ? Of(node)!.Trim() : "";
        return decimal.TryParse(text, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>False, 0, empty text, empty list and nothing are no; everything else is yes.</summary>
    public static bool IsTrue(JsonNode? node) => node switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject => true,
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.String => !string.IsNullOrWhiteSpace(TextOf(node)),
            JsonValueKind.Number => TryDecimal(node, out var number) && number != 0,
            _ => false,
        },
    };

    /// <summary>A scalar equal to the text, or a list containing it.</summary>
    public static bool IsOrContains(JsonNode? node, string text) => node is JsonArray list
        ? list.Any(entry => Of(entry) == text)
        : (Of(node) ?? "") == text;

    private static string TextOf(JsonNode node)
    {
        try
        {
            return node.AsValue().TryGetValue<string>(out var text) ? text : JsonSerializer.Deserialize<string>(node.ToJsonString()) ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a character (\ud800 without its other half) is legal JSON and no text: it is shown as what it is, a character that cannot be shown.
            return JsonSerializer.Deserialize<string>(HalfCharacters().Replace(node.GetValue<JsonElement>().GetRawText(), match => match.Groups[1].Success ? @"\ufffd" : match.Value)) ?? "";
        }
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")]
    private static partial Regex HalfCharacters();
}
