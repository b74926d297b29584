namespace WorkflowOffice.Office.Profiles;

internal sealed record ProfileChangeRow(
    Guid Id, ProfileChangeKind Kind, Guid? UnitId, string? Unit, DateOnly EffectiveFrom, bool IsPrimary, string Reason, string ProposedBy, DateTimeOffset ProposedAt,
    string? ConfirmedBy, DateTimeOffset? ConfirmedAt, bool MayConfirm);

/// <param name="InForce">For the asked unit on the asked day.</param>
/// <param name="MustBeSet">Names of parameters that the office has not set yet and without which it cannot be put in force (X-CFG-02).</param>
internal sealed record ProfileRow(
    string Id, string Name, string? Seed, string Scope, LegalStatus Status, string Note, bool AlwaysInForce, bool InForce, bool IsPrimary,
    IReadOnlyList<string> MustBeSet, IReadOnlyList<ProfileParameter> Parameters, IReadOnlyList<ProfileChangeRow> Changes);

/// <param name="Warnings">W-CFG-02.</param>
internal sealed record ProfilesView(DateOnly On, IReadOnlyList<ProfileRow> Profiles, IReadOnlyList<MergedParameter> Merged, IReadOnlyList<string> Warnings, IReadOnlyList<AgencyName> AgencyNames);

/// <param name="EffectiveFrom">Without a day nothing is put in force (X-CFG-01).</param>
internal sealed record ProposeProfileChange(ProfileChangeKind Kind, string Reason, DateOnly? EffectiveFrom = null, Guid? UnitId = null, bool IsPrimary = false);

internal sealed record ProfileChanged(Guid Id);
