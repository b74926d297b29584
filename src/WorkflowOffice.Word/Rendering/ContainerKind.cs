namespace WorkflowOffice.Word.Rendering;

/// <summary>What must not be missing in a container.</summary>
internal enum ContainerKind
{
    NeedsParagraph,
    NeedsRows,
    NeedsCells,
}
