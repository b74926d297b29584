namespace WorkflowOffice.Office.Cases.ViewCase;

/// <summary>A fact that somebody entered, in words.</summary>
/// <param name="Section">The step in which it was entered first.</param>
internal sealed record FactRow(string Label, string? Value, string? Section);
