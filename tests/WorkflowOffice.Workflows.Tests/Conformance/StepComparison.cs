using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Tests.Conformance;

/// <summary>Compares a step with its recording; says the first difference.</summary>
internal static class StepComparison
{
    private const string Volatile = "<volatile>";

    /// <summary>Fields of the recordings that name the genuine engine's CLR types or carry nothing here.</summary>
    private static readonly HashSet<string> Ignored = ["request", "$id", "_type", "payloadClrType", "metadata"];

    public static string? FirstDifference(JsonObject expected, JsonObject actual)
    {
        foreach (var (name, value) in expected)
        {
            if (Ignored.Contains(name)) continue;
            if (!actual.ContainsKey(name)) return $"{name}: the test does not describe this field";
            if (Difference(value, actual[name], name) is { } difference) return difference;
        }

        // What a recording does not mention did not happen.
        foreach (var name in new[] { "correlationId", "name" })
            if (!expected.ContainsKey(name) && actual[name] is not null) return $"{name}: unexpected {actual[name]}";
        return null;
    }

    private static string? Difference(JsonNode? expected, JsonNode? actual, string path)
    {
        if (expected is JsonValue text && text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() == Volatile)
            return actual is null ? $"{path}: missing" : null;
        switch (expected)
        {
            case JsonObject o:
                if (actual is not JsonObject other) return Unequal(expected, actual, path);
                foreach (var (name, value) in o)
                    if (!Ignored.Contains(name) && Difference(value, other[name], $"{path}.{name}") is { } inner) return inner;
                return other.Select(p => p.Key).FirstOrDefault(k => !o.ContainsKey(k)) is { } extra ? $"{path}.{extra}: unexpected {other[extra]?.ToJsonString()}" : null;
            case JsonArray a:
                if (actual is not JsonArray list) return Unequal(expected, actual, path);
                for (var i = 0; i < Math.Min(a.Count, list.Count); i++)
                    if (Difference(a[i], list[i], $"{path}[{i}]") is { } inner) return inner;
                return a.Count == list.Count ? null : $"{path}: {a.Count} expected, {list.Count} found: {list.ToJsonString()}";
            case JsonValue v when v.GetValueKind() == JsonValueKind.Number:
                return actual is JsonValue n && n.GetValueKind() == JsonValueKind.Number && Number(v) == Number(n) ? null : Unequal(expected, actual, path);
            default:
                return JsonNode.DeepEquals(expected, actual) ? null : Unequal(expected, actual, path);
        }
    }

    private static decimal Number(JsonValue value) => decimal.Parse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);

    private static string Unequal(JsonNode? expected, JsonNode? actual, string path) => $"{path}: expected {expected?.ToJsonString() ?? "null"}, found {actual?.ToJsonString() ?? "null"}";
}
