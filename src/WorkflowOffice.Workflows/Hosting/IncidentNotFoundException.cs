namespace WorkflowOffice.Workflows.Hosting;

/// <summary>The incident was dealt with already, or its activity is no longer faulted (X-WFR-07).</summary>
public sealed class IncidentNotFoundException(string incidentId)
    : WorkflowException("X-WFR-07", $"故障 {incidentId} 已经处理，或所在步骤已不在故障状态。请刷新后查看。");
