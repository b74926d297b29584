using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Comparison;

/// <summary>A step of a definition's JSON with the chart that contains it.</summary>
internal sealed record ComparedStep(string Id, JsonObject Json, string? ContainerId)
{
    private static readonly HashSet<string> NotSteps = ["metadata", "customProperties", "variables"];

    public string Type => Text(Json["type"]) ?? "";

    public string Name => Text((Json["metadata"] as JsonObject)?["displayText"]) ?? Text(Json["name"]) ?? Id;

    /// <summary>Every step below the root, in the order of the file; the root itself is the workflow.</summary>
    public static IReadOnlyDictionary<string, ComparedStep> ReadAll(JsonObject definition)
    {
        var found = new Dictionary<string, ComparedStep>(StringComparer.Ordinal);
        if (definition["root"] is JsonObject root) Add(root, null, found);
        return found;
    }

    public static bool IsStep(JsonNode? node) =>
        node is JsonObject json && Text(json["id"]) is not null && Text(json["type"]) is not null && json["expression"] is null && json["typeName"] is null;

    public static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;

    private static void Add(JsonObject json, string? container, Dictionary<string, ComparedStep> found)
    {
        var id = Text(json["id"]);
        if (id is null || !found.TryAdd(id, new ComparedStep(id, json, container))) return;
        foreach (var (name, value) in json.Where(pair => !NotSteps.Contains(pair.Key)))
            foreach (var child in Inside(value)) Add(child, id, found);
    }

    private static IEnumerable<JsonObject> Inside(JsonNode? value) => value switch
    {
        JsonObject one when IsStep(one) => [one],
        JsonArray list => list.OfType<JsonObject>().Select(item => IsStep(item) ? item : item["activity"] as JsonObject).OfType<JsonObject>().Where(IsStep),
        _ => [],
    };
}
