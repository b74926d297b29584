namespace WorkflowOffice.Decisions;

/// <summary>How a set is compared.</summary>
internal enum ContainsKind
{
    Any,
    All,
    None,
}
