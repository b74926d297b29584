namespace WorkflowOffice.Identity;

/// <summary>A rule of users, posts, sign-in or audit was broken; the message is Chinese and for people, the code is stable.</summary>
public abstract class IdentityException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public string Code { get; } = code;

    /// <summary>Machine-readable facts for the client, added to the problem document; never secrets.</summary>
    public virtual IReadOnlyDictionary<string, object?> Facts => new Dictionary<string, object?>();
}
