namespace WorkflowOffice.Office.Profiles;

/// <summary>A regulation that an office may be under (配置档, requirements §2.1).</summary>
/// <param name="Seed">The regulation's short number: 000 … 004.</param>
/// <param name="AlwaysInForce">The law itself: cannot be switched off.</param>
public sealed record Profile(
    string Id, string Name, string? Seed, string Scope, LegalStatus Status, bool AlwaysInForce, string Note, IReadOnlyList<ProfileParameter> Parameters)
{
    public const string Statutory = "statutory";
}
