namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Workflows start each other without end (X-WFR-06).</summary>
public sealed class TooManyRunsException(string instanceId)
    : WorkflowException(
        "X-WFR-06",
        $"一次办理连带启动或恢复了超过 {BurstFollowUps.MaximumRuns} 个流程（最后一个是 {instanceId}），操作未生效。请检查流程之间是否相互调用、没有出口。");
