namespace WorkflowOffice.Workflows.Faults;

/// <summary>A value does not fit its type without losing information (X-WFR-12).</summary>
public sealed class ValueConversionException(string where, string value, string typeName, Exception? innerException = null)
    : WorkflowFaultException(
        "X-WFR-12",
        $"{where}的值 {value} 不能转换为 {typeName} 而不丢失信息。请改正表达式或变量类型。",
        $"Failed to convert {value} to {typeName} ({where})",
        "Elsa.Expressions.Exceptions.TypeConversionException",
        innerException);
