namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>No instance has this id (X-WFR-05).</summary>
public sealed class InstanceNotFoundException(string instanceId)
    : WorkflowException("X-WFR-05", $"没有找到流程实例 {instanceId}。请核对后重试。");
