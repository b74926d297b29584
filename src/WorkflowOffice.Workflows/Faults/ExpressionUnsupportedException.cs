namespace WorkflowOffice.Workflows.Faults;

/// <summary>The expression's type is not one this runtime evaluates (X-WFR-22).</summary>
public sealed class ExpressionUnsupportedException(string expressionType)
    : WorkflowFaultException(
        "X-WFR-22",
        $"不支持 {expressionType} 表达式。请改用 JavaScript。",
        $"Expression type '{expressionType}' is not supported.",
        "WorkflowOffice.ExpressionUnsupported");
