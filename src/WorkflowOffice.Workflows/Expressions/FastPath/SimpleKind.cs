namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>Kinds of JavaScript values that the fast path knows.</summary>
internal enum SimpleKind
{
    /// <summary>Not known to be the same as the real engine's answer.</summary>
    Unsure,
    Undefined,
    Null,
    Boolean,
    Number,
    Text,

    /// <summary>An object or list; only its truth, its fields and null comparisons are known here.</summary>
    Object,
}
