using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>What an editor of the designer needs to know, keyed by UI hint: for pickers the choices, fixed ones or this installation's.</summary>
internal static class InputSpecifications
{
    /// <param name="lists">The installation's lists by source.</param>
    public static JsonObject Of(InputDescriptor input, IReadOnlyDictionary<string, IReadOnlyList<InputOption>> lists) => input switch
    {
        { IsOutcomes: true } => new() { ["DynamicOutcomesOptions"] = new JsonObject { ["fixedOutcomes"] = new JsonArray() } },
        { UIHint: "dropdown" } => new() { ["dropdown"] = new JsonObject { ["selectList"] = Items(input, lists) } },
        { UIHint: "checklist" } => new() { ["checklist"] = new JsonObject { ["checkList"] = Items(input, lists) } },
        { UIHint: "radiolist" } => new() { ["radiolist"] = new JsonObject { ["radioList"] = Items(input, lists) } },
        { UIHint: "code-editor" } => new() { ["code-editor"] = new JsonObject { ["language"] = "javascript" } },
        { UIHint: "json-editor" } => new() { ["code-editor"] = new JsonObject { ["language"] = "json" } },
        _ => [],
    };

    private static JsonObject Items(InputDescriptor input, IReadOnlyDictionary<string, IReadOnlyList<InputOption>> lists) => new()
    {
        ["items"] = new JsonArray([.. Choices(input, lists).Select(option => new JsonObject { ["text"] = option.Text, ["value"] = option.Value })]),
        ["isFlagsEnum"] = false,
    };

    private static IEnumerable<InputOption> Choices(InputDescriptor input, IReadOnlyDictionary<string, IReadOnlyList<InputOption>> lists)
    {
        if (input.OptionsSource is { } source)
            return lists.GetValueOrDefault(source) ?? [];
        return (input.Options ?? []).Select((value, at) => new InputOption(value, input.OptionNames?.ElementAtOrDefault(at) ?? value));
    }
}
