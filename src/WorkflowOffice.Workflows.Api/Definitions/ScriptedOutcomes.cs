using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Outcomes that a script or a variable yields: the designer draws a port for each text of a list, and nothing at all, of no step, where there is no list.</summary>
/// <remarks>
/// The designer therefore gets the outcomes that are connected, as a list; the script stays beside it and is stored again, unless the list was changed. The check before
/// publication names the step (G-09).
/// </remarks>
internal static class ScriptedOutcomes
{
    private const string Kept = "scriptedOutcomes";
    private const string Shown = "shownOutcomes";

    /// <summary>For the designer; changes the JSON that is given.</summary>
    public static void Hide(JsonObject definition, ActivityRegistry registry)
    {
        foreach (var (step, input) in StepsWithOutcomes(definition, registry))
        {
            if (step[input] is not JsonObject wrapped || IsList(wrapped))
                continue;
            var shown = ConnectedOutcomes(definition, (string)step["id"]!).ToJsonString(ElsaJson.Readable);
            var custom = step["customProperties"] as JsonObject ?? [];
            custom[Kept] = wrapped.DeepClone();
            custom[Shown] = shown;
            if (custom.Parent is null)
                step["customProperties"] = custom;
            step[input] = new JsonObject
            {
                ["typeName"] = wrapped["typeName"]?.DeepClone(),
                ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = shown },
                ["memoryReference"] = null,
            };
        }
    }

    /// <summary>From the designer; changes the JSON that is given.</summary>
    public static void Restore(JsonObject definition, ActivityRegistry registry)
    {
        foreach (var (step, input) in StepsWithOutcomes(definition, registry))
        {
            if (step["customProperties"] is not JsonObject custom || custom[Kept] is not JsonObject kept)
                continue;
            if (SameList(step[input]?["expression"]?["value"]?.ToString(), custom[Shown]?.ToString()))
                step[input] = kept.DeepClone();
            custom.Remove(Kept);
            custom.Remove(Shown);
        }
    }

    private static List<(JsonObject Step, string Input)> StepsWithOutcomes(JsonObject definition, ActivityRegistry registry)
    {
        var found = new List<(JsonObject, string)>();
        foreach (var step in ActivityNodes.Of(definition))
            if (registry.Find((string)step["type"]!)?.OutcomesInput is { } outcomes)
                found.Add((step, outcomes.JsonName));
        return found;
    }

    private static bool IsList(JsonObject wrapped) => wrapped["expression"] is not JsonObject expression
        || ((string?)expression["type"] is "Object" or "Literal" && (expression["value"] is null or JsonArray || Texts(expression["value"]!.ToString()) is not null));

    private static bool SameList(string? one, string? other) =>
        one is not null && other is not null && Texts(one) is { } first && Texts(other) is { } second && first.SequenceEqual(second);

    private static string[]? Texts(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonArray ConnectedOutcomes(JsonObject definition, string stepId)
    {
        var ports = ActivityNodes.Of(definition).SelectMany(chart => chart["connections"] as JsonArray ?? []).OfType<JsonObject>()
            .Where(connection => (string?)connection["source"]?["activity"] == stepId)
            .Select(connection => (string?)connection["source"]!["port"] ?? "Done").Distinct().DefaultIfEmpty("Done");
        return [.. ports.Select(port => (JsonNode)port)];
    }
}
