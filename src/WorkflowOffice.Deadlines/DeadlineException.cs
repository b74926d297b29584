namespace WorkflowOffice.Deadlines;

/// <summary>Base of everything this library refuses. The message is Chinese and can be shown to a user as it is.</summary>
public abstract class DeadlineException(string code, string message) : Exception(message)
{
    /// <summary>Stable code, <c>X-…</c>; requirements.md §10 lists those that regulations name.</summary>
    public string Code { get; } = code;
}
