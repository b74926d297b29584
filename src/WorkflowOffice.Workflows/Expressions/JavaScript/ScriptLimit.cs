namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>How long one request to a script process may take.</summary>
/// <param name="Processor">Processor time; null: only the clock on the wall counts.</param>
/// <param name="IsPatient">The script starved before: it keeps its usual priority for longer.</param>
internal readonly record struct ScriptLimit(TimeSpan WallClock, TimeSpan? Processor = null, bool IsPatient = false)
{
    /// <summary>Interrupted, a process answers within this time, unless it is in a loop of the engine's own that looks at nothing: then it is killed.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromMilliseconds(30);
}
