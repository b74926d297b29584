namespace WorkflowOffice.Workflows.Hosting;

/// <summary>No incident has this id (X-WFR-09).</summary>
public sealed class UnknownIncidentException(string incidentId)
    : WorkflowException("X-WFR-09", $"没有找到故障 {incidentId}。请刷新列表后核对。");
