using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>What an editor of the designer needs to know, keyed by UI hint.</summary>
internal static class InputSpecifications
{
    public static JsonObject Of(InputDescriptor input) => input switch
    {
        { IsOutcomes: true } => new() { ["DynamicOutcomesOptions"] = new JsonObject { ["fixedOutcomes"] = new JsonArray() } },
        { UIHint: "dropdown" } => new() { ["dropdown"] = new JsonObject { ["selectList"] = Items(input) } },
        { UIHint: "checklist" } => new() { ["checklist"] = new JsonObject { ["checkList"] = Items(input) } },
        { UIHint: "radiolist" } => new() { ["radiolist"] = new JsonObject { ["radioList"] = Items(input) } },
        _ => [],
    };

    private static JsonObject Items(InputDescriptor input) => new()
    {
        ["items"] = new JsonArray([.. (input.Options ?? []).Select(option => new JsonObject { ["text"] = option, ["value"] = option })]),
        ["isFlagsEnum"] = false,
    };
}
