namespace WorkflowOffice.Workflows.Definitions;

/// <summary>One reason why a definition is refused.</summary>
/// <param name="Code">Stable, e.g. X-WFD-10.</param>
/// <param name="Path">JSON path, e.g. <c>$.root.activities[3].outcomes</c>.</param>
/// <param name="ActivityId">Where known.</param>
/// <param name="Line">1-based, for text that does not parse (JSON or an expression).</param>
public sealed record DefinitionFinding(
    string Code, string Message, string Path, string? ActivityId = null, string? ActivityName = null, int? Line = null, int? Column = null);
