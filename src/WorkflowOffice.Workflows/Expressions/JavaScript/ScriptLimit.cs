namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>How long one request to a script process may take.</summary>
/// <param name="Processor">Processor time; null: only the clock on the wall counts.</param>
/// <param name="IsPatient">The script starved before: it keeps its usual priority for longer.</param>
internal readonly record struct ScriptLimit(TimeSpan WallClock, TimeSpan? Processor = null, bool IsPatient = false);
