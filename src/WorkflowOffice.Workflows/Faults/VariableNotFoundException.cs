namespace WorkflowOffice.Workflows.Faults;

/// <summary>An activity refers to a variable that is not in scope (X-WFR-13).</summary>
public sealed class VariableNotFoundException(string? variableId)
    : WorkflowFaultException(
        "X-WFR-13",
        $"没有找到变量 {variableId}。请在流程设计中重新选择变量。",
        $"Variable '{variableId}' not found.",
        "System.InvalidOperationException");
