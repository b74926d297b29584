namespace WorkflowOffice.Workflows.Values;

/// <summary>The kinds of value a variable can be declared with.</summary>
public enum VariableKind
{
    /// <summary>Anything: text, number, object, list.</summary>
    Object,
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Decimal,
    Guid,
    Date,
    Time,
    DateTime,
    DateTimeOffset,
    TimeSpan,
}
