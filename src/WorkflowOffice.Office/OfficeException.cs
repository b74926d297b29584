namespace WorkflowOffice.Office;

/// <summary>What kind of refusal it is; decides the HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>400: the request itself is malformed.</summary>
    Malformed,

    /// <summary>403: this person may not.</summary>
    Forbidden,

    /// <summary>404: no such thing, or not visible to this person.</summary>
    NotFound,

    /// <summary>409: somebody was faster, or the state has moved on.</summary>
    Conflict,

    /// <summary>413: more than is taken.</summary>
    TooLarge,

    /// <summary>422: understood, but a rule forbids it.</summary>
    RuleBroken,
}

/// <summary>A rule of the office was broken. The message is Chinese and for people; the code is stable (requirements §10).</summary>
public class OfficeException(RefusalKind kind, string code, string message) : Exception(message)
{
    public RefusalKind Kind { get; } = kind;

    public string Code { get; } = code;

    /// <summary>The article that the refusal rests on, e.g. <c>003 四·三款</c>.</summary>
    public string? Article { get; init; }

    /// <summary>Field name → messages, for forms.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>Further members of the problem document, e.g. takenBy and takenAt.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>();
}
