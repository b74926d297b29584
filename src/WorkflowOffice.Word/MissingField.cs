namespace WorkflowOffice.Word;

/// <summary>A place of the template that could not be filled; the document shows <see cref="Shown"/> there.</summary>
/// <param name="Path">Path with row numbers, for example <c>Hazards[2].Deadline</c> (rows count from 1).</param>
/// <param name="Label">What the user calls it, from <see cref="FillOptions.Labels"/>, else the path.</param>
/// <param name="Reason">Why there is a gap.</param>
/// <param name="Shown">The text that stands in the document.</param>
public sealed record MissingField(string Path, string Label, MissingReason Reason, string Shown);
