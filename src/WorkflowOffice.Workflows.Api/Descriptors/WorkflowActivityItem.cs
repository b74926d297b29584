using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>A published workflow as an activity of the tool box; a new node carries its ids, so that it keeps the version it was made with.</summary>
internal static class WorkflowActivityItem
{
    public static ActivityItem Of(WorkflowDefinition definition, WorkflowDefinitionSummary row) => new(
        TypeNameOf(definition), "", definition.Name, row.Version, "流程", definition.Name, row.Description ?? "把已发布的流程用作一个步骤。",
        [.. definition.Inputs.Select((input, at) => InputOf(input, at))],
        [.. definition.Outputs.Select(output => new OutputItem(output.Name, output.Type.TypeName, output.DisplayName ?? output.Name, null, 0, true, true, true))],
        "Action", false,
        [new PortItem("Root", "Root", "Embedded", false), .. definition.Outcomes.Append("Done").Distinct().Select(name => new PortItem(name, name == "Done" ? "完成" : name, "Flow", true))],
        new JsonObject
        {
            ["RootType"] = "WorkflowDefinitionActivity",
            ["WorkflowDefinitionId"] = definition.DefinitionId,
            ["WorkflowDefinitionVersionId"] = row.Id,
        },
        new JsonObject
        {
            ["WorkflowDefinitionId"] = definition.DefinitionId,
            ["WorkflowDefinitionVersionId"] = row.Id,
            ["Version"] = row.Version,
        },
        false, true, false, false);

    /// <summary>Elsa makes it from the name; here the id, which is unique and does not change.</summary>
    private static string TypeNameOf(WorkflowDefinition definition) => "WorkflowOffice.Procedure." + definition.DefinitionId;

    private static InputItem InputOf(WorkflowInputDefinition input, int order) => new(
        true, string.IsNullOrEmpty(input.UIHint) ? "singleline" : input.UIHint, input.Category, null, "Literal", false, false, true, [], input.Name, input.Type.TypeName, input.DisplayName ?? input.Name, input.Description, order, true, true, true);
}
