using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>Other workflows, by name.</summary>
internal sealed class WorkflowOptions(IWorkflowDefinitions definitions) : IInputOptions
{
    public string Source => "workflows";

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await definitions.ListLatestAsync(cancellationToken)).Select(row => new InputOption(row.DefinitionId, row.Name))];
}
