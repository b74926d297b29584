namespace WorkflowOffice.Workflows.Values;

/// <summary>The kinds of value a variable can be declared with.</summary>
public enum VariableKind
{
    /// <summary>Anything: text, number, object, list.</summary>
    Object,

    /// <summary>An object or a list; text that holds JSON is taken for it.</summary>
    Structure,
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
