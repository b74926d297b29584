namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>A finished instance takes no further change (X-WFR-03).</summary>
public sealed class InstanceFinishedException(string instanceId)
    : WorkflowException("X-WFR-03", $"流程实例 {instanceId} 已经结束，不能再变更。请刷新后查看最新进展。");
