namespace WorkflowOffice.Workflows.Faults;

/// <summary>One stimulus caused too much work (X-WFR-17).</summary>
public sealed class BurstBudgetExceededException(string what, string limit)
    : WorkflowFaultException(
        "X-WFR-17",
        $"一次推进的{what}超过限制（{limit}），流程已停在此处。请检查流程是否存在死循环或数据过大。",
        $"Burst budget exceeded: {what} {limit}",
        "WorkflowOffice.BurstBudgetExceeded");
