using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Writes definitions as Elsa Studio exports them; nothing that was imported is lost.</summary>
public static class WorkflowDefinitionWriter
{
    /// <summary>The definition's JSON, indented.</summary>
    public static string Write(WorkflowDefinition definition) => definition.Json.ToJsonString(WorkflowJson.Indented);

    /// <summary>The definition's JSON with node ids on every activity, as the designer needs it; the definition itself is unchanged.</summary>
    public static JsonObject WriteForDesigner(WorkflowDefinition definition)
    {
        var copy = (JsonObject)definition.Json.DeepClone();
        foreach (var activity in definition.Activities)
        {
            if (activity.JsonPath == "$" || activity.JsonPath.Contains('→', StringComparison.Ordinal)) continue;
            if (Locate(copy, activity.JsonPath) is JsonObject node) node["nodeId"] = activity.NodeId;
        }

        return copy;
    }

    /// <summary>A copy with another identity: a new version, a draft, a published version.</summary>
    public static JsonObject WithIdentity(JsonObject json, string id, string definitionId, int version, bool isLatest, bool isPublished)
    {
        var copy = (JsonObject)json.DeepClone();
        copy["id"] = id;
        copy["definitionId"] = definitionId;
        copy["version"] = version;
        copy["isLatest"] = isLatest;
        copy["isPublished"] = isPublished;
        return copy;
    }

    /// <summary>Equal up to the order of fields.</summary>
    public static bool AreEqual(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);

    private static JsonNode? Locate(JsonNode root, string path)
    {
        JsonNode? node = root;
        foreach (var step in path.Split('.').Skip(1))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            node = node?[bracket < 0 ? step : step[..bracket]];
            if (bracket >= 0) node = node?[int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), System.Globalization.CultureInfo.InvariantCulture)];
        }

        return node;
    }
}
