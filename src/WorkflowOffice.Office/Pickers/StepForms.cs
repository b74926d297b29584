using System.Text.Json.Nodes;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Office.Pickers;

/// <summary>The forms that stand in a definition, one per human task that has fields.</summary>
internal static class StepForms
{
    internal sealed record StepForm(string Id, string Name, int FieldCount, JsonNode Input);

    internal static string Key(string definitionId, string stepId) => $"{definitionId}/{stepId}";

    internal static IEnumerable<StepForm> Of(WorkflowDefinition definition) =>
        from step in definition.Activities
        where step.Type == StepSettings.HumanTask
        let form = step.Fixed("form") as JsonObject
        let fields = form?["fields"] as JsonArray
        where fields is { Count: > 0 }
        select new StepForm(step.Id, step.DisplayText, fields.Count, step.Json["form"]!);
}
