namespace WorkflowOffice.Word.Linting;

/// <summary>A path that the office can fill, as the template's sidecar lists it.</summary>
/// <param name="Path">Absolute path, <c>Items.Title</c> for an entry of the list <c>Items</c>.</param>
/// <param name="IsList">The path holds a list.</param>
/// <param name="Mandatory">The document may not go for signature without it, so the template must show it.</param>
/// <param name="Label">Chinese name.</param>
public sealed record KnownField(string Path, bool IsList = false, bool Mandatory = false, string? Label = null);
