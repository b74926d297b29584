namespace WorkflowOffice.Decisions;

/// <summary>A value that can be chosen.</summary>
/// <param name="Code">Identifier as in requirements §4; stored in the facts.</param>
/// <param name="Label">The office's word; shown and typed.</param>
public sealed record Choice(string Code, string Label);
