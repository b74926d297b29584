using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The designer shows the default of an input and does not store it; outcomes are stored at once, so that the ports are there to connect.</summary>
internal static class NewSteps
{
    public static void Complete(JsonObject model, ActivityRegistry registry)
    {
        foreach (var node in ActivityNodes.Of(model))
            if (registry.Find((string)node["type"]!)?.OutcomesInput is { DefaultValue: { } outcomes } input && node[input.JsonName] is null)
                node[input.JsonName] = new JsonObject
                {
                    ["typeName"] = input.TypeName,
                    ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = outcomes.ToJsonString(ElsaJson.Readable) },
                    ["memoryReference"] = null,
                };
    }
}
