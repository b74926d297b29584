using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>The activities in the JSON of a definition, read or not: every object with type, id and version, as the designer sees it.</summary>
public static class ActivityNodes
{
    /// <summary>The root first, then what it contains.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject definition) => Below(definition["root"]);

    private static IEnumerable<JsonObject> Below(JsonNode? node) => node switch
    {
        JsonObject item => (IsActivity(item) ? [item] : Enumerable.Empty<JsonObject>()).Concat(item.SelectMany(member => Below(member.Value))),
        JsonArray list => list.SelectMany(Below),
        _ => [],
    };

    private static bool IsActivity(JsonObject item) =>
        DefinitionJson.Text(item, "type") is not null && DefinitionJson.Text(item, "id") is not null && DefinitionJson.Number(item, "version") is not null;
}
