namespace WorkflowOffice.Workflows.Faults;

/// <summary>Ways in which an expression can fail.</summary>
public enum ExpressionFailure
{
    /// <summary>The text is not JavaScript.</summary>
    Syntax,

    /// <summary>The script threw.</summary>
    Thrown,

    /// <summary>The script ran too long.</summary>
    Timeout,

    /// <summary>The script got no processor, several times: the machine is overloaded.</summary>
    Overload,

    /// <summary>The script needed too much memory.</summary>
    Memory,

    /// <summary>What went in or came out is too large.</summary>
    TooLarge,

    /// <summary>The evaluator cannot be started.</summary>
    Unavailable,

    /// <summary>The expression type or what it refers to is unknown.</summary>
    Unknown,
}
