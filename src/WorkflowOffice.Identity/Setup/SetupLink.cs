namespace WorkflowOffice.Identity.Setup;

/// <summary>A one-time link for creating the first administrators; only the hash of its token is stored.</summary>
internal sealed class SetupLink
{
    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
