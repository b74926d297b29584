namespace WorkflowOffice.Decisions;

/// <summary>Base of everything this library refuses. The message is Chinese and can be shown to a user as it is.</summary>
public abstract class DecisionException(string code, string message) : Exception(message)
{
    /// <summary>Stable code, <c>X-DEC-…</c>.</summary>
    public string Code { get; } = code;
}
