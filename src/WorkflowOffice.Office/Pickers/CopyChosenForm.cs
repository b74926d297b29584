using System.Text.Json.Nodes;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Pickers;

/// <summary>选用表单: when a step names the form of another step, that form is copied into it, and from then on it is its own.</summary>
internal sealed class CopyChosenForm(IWorkflowDefinitions definitions, IWorkflowDefinitionCatalog catalog) : IDraftPreparation
{
    internal const string Source = "forms";
    private const string Chosen = "formFrom";

    public async Task PrepareAsync(JsonObject model, CancellationToken cancellationToken)
    {
        foreach (var step in ActivityNodes.Of(model).Where(node => (string?)node["type"] == StepSettings.HumanTask).ToList())
        {
            if ((step[Chosen] as JsonObject)?["expression"]?["value"]?.ToString() is not { Length: > 0 } key)
                continue;
            step.Remove(Chosen);
            if (await FindAsync(key, cancellationToken) is { } form)
                step["form"] = form.DeepClone();
        }
    }

    private async Task<JsonNode?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var cut = key.LastIndexOf('/');
        if (cut < 0 || await catalog.FindAsync(key[..cut], VersionOptions.Latest, cancellationToken) is not { } version)
            return null;
        return StepForms.Of(await definitions.GetAsync(version.Id, cancellationToken)).FirstOrDefault(form => form.Id == key[(cut + 1)..])?.Input;
    }
}
