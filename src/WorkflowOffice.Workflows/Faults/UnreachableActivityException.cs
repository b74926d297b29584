namespace WorkflowOffice.Workflows.Faults;

/// <summary>An activity completed that the flowchart cannot reach from its start (X-WFR-16).</summary>
public sealed class UnreachableActivityException(string activityId)
    : WorkflowFaultException(
        "X-WFR-16",
        $"活动 {activityId} 从流程起点无法到达，不能继续其后续步骤。请在流程设计中检查连线。",
        $"Activity {activityId} is not reachable from the flowchart graph. Unable to schedule it's outbound activities.",
        "System.Exception");
