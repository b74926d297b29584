using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>An open session: the cookie only names it, so that signing out ends it on every host, copied cookies included.</summary>
internal sealed class Session
{
    public required Guid Id { get; init; }

    public required UserId UserId { get; init; }

    /// <summary>The account's stamp at sign-in; another stamp there ends the session.</summary>
    public required string SecurityStamp { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}
