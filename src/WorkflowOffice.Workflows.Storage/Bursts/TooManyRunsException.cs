namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Workflows start each other without end (X-WFR-06).</summary>
public sealed class TooManyRunsException(string instanceId)
    : WorkflowException(
        "X-WFR-06",
        $"流程之间相互启动超过 {BurstFollowUps.MaximumDepth} 层，或一次办理连带运行了超过 {BurstFollowUps.MaximumRuns} 个流程（最后一个是 {instanceId}），" +
        "已停止。请检查流程之间是否相互调用、没有出口。");
