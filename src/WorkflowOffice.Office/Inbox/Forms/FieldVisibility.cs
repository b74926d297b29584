using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Which fields are asked for, given what was answered. The browser has the same rules (visibility.ts); shared test vectors hold them together.</summary>
internal static class FieldVisibility
{
    internal static IEnumerable<FormField> Visible(IReadOnlyList<FormField> fields, JsonObject values) => fields.Where(field => IsVisible(field, fields, values, []));

    /// <param name="asking">Fields on whose condition the answer waits: two that hang on each other are both not shown.</param>
    private static bool IsVisible(FormField field, IReadOnlyList<FormField> fields, JsonObject values, string[] asking)
    {
        if (field.Hidden)
            return false;
        if (field.VisibleWhen is not { } condition)
            return true;
        if (asking.Contains(field.Name))
            return false;
        var governing = fields.FirstOrDefault(other => other.Name == condition.Field);
        return (governing is null || IsVisible(governing, fields, values, [.. asking, field.Name])) && Matches(values[condition.Field], condition.EqualTo);
    }

    internal static bool Matches(JsonNode? value, JsonNode? wanted)
    {
        if (wanted is JsonArray several)
            return several.Any(one => Matches(value, one));
        if (value is JsonArray chosen)
            return chosen.Any(one => Matches(one, wanted));
        if (wanted?.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
            return IsTruthy(value) == wanted.GetValue<bool>();
        return TextOf(value) == TextOf(wanted);
    }

    private static bool IsTruthy(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.String => value.GetValue<string>().Length > 0,
        JsonValueKind.Number => !value.AsValue().TryGetValue<decimal>(out var number) || number != 0,
        _ => true,
    };

    private static string TextOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "",
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when value.AsValue().TryGetValue<decimal>(out var number) => number.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => value!.ToJsonString(),
    };
}
