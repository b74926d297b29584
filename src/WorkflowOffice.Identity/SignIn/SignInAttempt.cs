namespace WorkflowOffice.Identity.SignIn;

/// <summary>Failures since the last success, by the login that was typed, known or not: a stranger cannot tell which logins exist.</summary>
internal sealed class SignInAttempt
{
    public required string Login { get; init; }

    public int Failures { get; init; }

    public DateTimeOffset LastAt { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }
}
