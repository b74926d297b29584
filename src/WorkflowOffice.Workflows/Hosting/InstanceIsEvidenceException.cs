namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Only test runs can be deleted (X-WFR-24).</summary>
public sealed class InstanceIsEvidenceException(string instanceId)
    : WorkflowException("X-WFR-24", $"流程实例 {instanceId} 是办理过程的记录，不能删除。只有测试运行可以删除。");
