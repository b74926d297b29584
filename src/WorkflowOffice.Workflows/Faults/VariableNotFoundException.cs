namespace WorkflowOffice.Workflows.Faults;

/// <summary>An activity refers to a variable that is not in scope (X-WFR-13).</summary>
/// <param name="byReference">True where an expression refers to it, false where an activity would set it.</param>
public sealed class VariableNotFoundException(string? variableId, bool byReference = false)
    : WorkflowFaultException(
        "X-WFR-13",
        $"没有找到变量 {variableId}。请在流程设计中重新选择变量。",
        byReference ? $"Failed to retrieve memory block with reference {variableId}" : $"Variable '{variableId}' not found.",
        byReference ? "System.Exception" : "System.InvalidOperationException");
