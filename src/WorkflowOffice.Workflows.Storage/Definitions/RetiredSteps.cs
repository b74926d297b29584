using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Steps of a type that this installation does not offer, in a definition that is saved again.</summary>
internal static class RetiredSteps
{
    /// <summary>Nothing else is wrong.</summary>
    public static bool AreAll(IReadOnlyList<DefinitionFinding> findings) => findings.All(finding => finding.Code == FindingCodes.UnknownActivityType);

    /// <summary>Each of them stood in the stored text already, with the same type.</summary>
    public static bool Stand(JsonObject json, IReadOnlyList<DefinitionFinding> findings, string? stored)
    {
        if (stored is null)
            return false;
        var before = StepsOf(JsonNode.Parse(stored)!.AsObject());
        var now = StepsOf(json);
        return findings.All(finding => finding.ActivityId is { } id && now.TryGetValue(id, out var step) && before.TryGetValue(id, out var old)
            && (string?)step["type"] == (string?)old["type"]);
    }

    private static Dictionary<string, JsonObject> StepsOf(JsonObject definition)
    {
        var steps = new Dictionary<string, JsonObject>();
        foreach (var node in ActivityNodes.Of(definition))
            steps.TryAdd((string)node["id"]!, node);
        return steps;
    }
}
