using WorkflowOffice.Office.CaseGates;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>The gates that workflows may record an answer for.</summary>
internal sealed class GateList : IInstallationList
{
    public string Source => "gates";

    public Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(GateWords.All.ToDictionary(gate => gate.Gate.ToString(), gate => gate.Name));
}
