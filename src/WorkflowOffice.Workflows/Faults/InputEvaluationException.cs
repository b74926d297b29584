namespace WorkflowOffice.Workflows.Faults;

/// <summary>The expression of an input failed (X-WFR-10).</summary>
public sealed class InputEvaluationException(string inputName, Exception innerException)
    : WorkflowFaultException(
        "X-WFR-10",
        $"无法计算输入“{inputName}”：{innerException.Message}请在流程设计中改正该表达式后重试。",
        $"Failed to evaluate activity input '{inputName}'",
        "Elsa.Workflows.Exceptions.InputEvaluationException",
        innerException);
