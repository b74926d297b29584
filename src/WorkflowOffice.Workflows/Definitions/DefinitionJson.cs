using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Reads fields whose types nobody has checked yet.</summary>
internal static class DefinitionJson
{
    public static string? Text(JsonObject? json, string name) =>
        json?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static int? Number(JsonObject? json, string name) =>
        json?[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    public static bool Flag(JsonObject? json, string name) =>
        json?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static VariableType TypeOf(JsonObject json, string name) => new(Text(json, name) ?? "Object", Flag(json, "isArray"));

    /// <summary>The objects of a list with their paths; anything else in it is a finding.</summary>
    public static IEnumerable<(JsonObject Item, string Path)> Objects(JsonNode? json, string path, List<DefinitionFinding> findings)
    {
        if (json is null) yield break;
        if (json is not JsonArray array)
        {
            findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, "这里应是列表。", path));
            yield break;
        }

        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonObject item) yield return (item, $"{path}[{i}]");
            else findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, "列表中应是 JSON 对象。", $"{path}[{i}]"));
        }
    }
}
