namespace WorkflowOffice.Workflows.Faults;

/// <summary>The expression of an input failed (X-WFR-10).</summary>
public sealed class InputEvaluationException(Input input, Exception innerException)
    : WorkflowFaultException(
        "X-WFR-10",
        $"无法计算{input.Words}：{innerException.Message}请在流程设计中改正该表达式后重试。",
        $"Failed to evaluate activity input '{input.Name}'",
        "Elsa.Workflows.Exceptions.InputEvaluationException",
        innerException);
