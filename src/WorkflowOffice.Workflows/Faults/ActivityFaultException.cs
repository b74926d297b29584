namespace WorkflowOffice.Workflows.Faults;

/// <summary>The workflow itself reports a fault, by the Fault activity (X-WFR-19).</summary>
public sealed class ActivityFaultException(string faultCode, string category, string faultType, string? text)
    : WorkflowFaultException(
        "X-WFR-19",
        text ?? $"流程报告故障 {faultCode}（{category}/{faultType}）。",
        text ?? "Exception of type 'Elsa.Workflows.Exceptions.FaultException' was thrown.",
        "Elsa.Workflows.Exceptions.FaultException")
{
    public string FaultCode { get; } = faultCode;

    public string Category { get; } = category;

    public string FaultType { get; } = faultType;
}
