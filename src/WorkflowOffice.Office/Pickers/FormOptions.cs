using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>The forms of all workflows' steps: forms are part of the workflow, so a new step takes over one that exists.</summary>
internal sealed class FormOptions(IWorkflowDefinitions definitions) : IInputOptions
{
    public string Source => CopyChosenForm.Source;

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken)
    {
        var options = new List<InputOption>();
        foreach (var row in await definitions.ListLatestAsync(cancellationToken))
            foreach (var step in StepForms.Of(await definitions.GetAsync(row.Id, cancellationToken)))
                options.Add(new InputOption(StepForms.Key(row.DefinitionId, step.Id), $"{row.Name} · {step.Name}（{step.FieldCount} 个字段）"));
        return options;
    }
}
