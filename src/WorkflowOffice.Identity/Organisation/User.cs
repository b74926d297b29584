using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>A person who can sign in.</summary>
public sealed class User
{
    public const int LongestLogin = 64;

    public required UserId Id { get; init; }

    /// <summary>Lower case, unique; see <see cref="NormaliseLogin"/>.</summary>
    public required string Login { get; init; }

    public required string Name { get; set; }

    public string? PasswordHash { get; private set; }

    /// <summary>Changes with the password and when somebody is disabled; sessions opened under another stamp are over.</summary>
    public string SecurityStamp { get; private set; } = "";

    public bool IsDisabled { get; private set; }

    /// <summary>Has a published password: can sign in only in demonstration mode.</summary>
    public bool IsDemonstration { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PasswordChangedAt { get; private set; }

    public DateTimeOffset? LastSignInAt { get; private set; }

    /// <summary>Concurrency token: two people cannot change the same account at once.</summary>
    public int Version { get; private set; }

    public static string NormaliseLogin(string login) => login.Trim().ToLowerInvariant();

    public void SetPassword(string hash, DateTimeOffset at)
    {
        PasswordHash = hash;
        PasswordChangedAt = at;
        EndSessions();
    }

    /// <summary>The same password under newer hash parameters: sessions go on.</summary>
    public void Rehash(string hash)
    {
        PasswordHash = hash;
        Touch();
    }

    public void SignedIn(DateTimeOffset at) => LastSignInAt = at;

    public void Disable()
    {
        IsDisabled = true;
        EndSessions();
    }

    public void Enable()
    {
        IsDisabled = false;
        Touch();
    }

    /// <summary>Marks the account as changed, so that a concurrent change of it fails.</summary>
    public void Touch() => Version++;

    private void EndSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        Touch();
    }
}
