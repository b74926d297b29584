using System.Text.Json.Nodes;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Pickers;

/// <summary>A new task is drawn under the title that it has in the inbox, until somebody gives the step another name (显示文字).</summary>
internal sealed class NameTasksByTitle : IDraftPreparation
{
    /// <summary>The name that was given here: a step whose name is no longer this one was named by a person.</summary>
    private const string Given = "namedByTitle";

    public Task PrepareAsync(JsonObject model, CancellationToken cancellationToken)
    {
        foreach (var step in ActivityNodes.Of(model).Where(node => (string?)node["type"] == StepSettings.HumanTask).ToList())
            if (TitleOf(step) is { } title && !IsNamedByAPerson(step))
                step["metadata"] = Named(step["metadata"] as JsonObject, title);
        return Task.CompletedTask;
    }

    private static string? TitleOf(JsonObject step) =>
        (step["title"] as JsonObject)?["expression"] is JsonObject expression && (string?)expression["type"] == "Literal"
        && expression["value"]?.ToString().Trim() is { Length: > 0 } title
            ? title
            : null;

    private static bool IsNamedByAPerson(JsonObject step) =>
        step["metadata"] is JsonObject metadata && metadata["displayText"]?.ToString() is { Length: > 0 } name && name != metadata[Given]?.ToString();

    private static JsonObject Named(JsonObject? metadata, string title)
    {
        var named = metadata is null ? [] : (JsonObject)metadata.DeepClone();
        named["displayText"] = title;
        named[Given] = title;
        return named;
    }
}
