using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>The gates (关口) that a workflow may record an answer for.</summary>
internal sealed class GateOptions : IInputOptions
{
    public string Source => "gates";

    public Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InputOption>>([.. GateWords.All.Select(gate => new InputOption(gate.Gate.ToString(), gate.Name))]);
}
