namespace WorkflowOffice.Workflows.Expressions;

/// <summary>Why a script does not parse.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public sealed record ScriptError(string Message, int Line, int Column);
