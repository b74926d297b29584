namespace WorkflowOffice.Workflows.Hosting;

/// <summary>The instance is over or faulted; it takes no more stimuli (X-WFR-03).</summary>
public sealed class InstanceNotRunningException(string instanceId, string status)
    : WorkflowException("X-WFR-03", $"流程实例 {instanceId} 已处于 {status} 状态，不能继续办理。如为故障，请由管理员先处理故障。");
