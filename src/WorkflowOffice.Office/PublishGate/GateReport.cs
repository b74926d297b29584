using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>What the check found.</summary>
/// <param name="IsComplete">False: the budget ended before every way of running was played (G-19 says so too).</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record GateReport(IReadOnlyList<GateFinding> Findings, bool IsComplete, int Milliseconds)
{
    internal IEnumerable<GateFinding> Errors => Findings.Where(finding => finding.Severity == FindingSeverity.Error);

    internal IEnumerable<GateFinding> Warnings => Findings.Where(finding => finding.Severity == FindingSeverity.Warning);
}
