namespace WorkflowOffice.Office.Profiles;

/// <summary>Which regulations the confirmed changes put in force for a unit on a day. Pure.</summary>
internal static class ProfileTimeline
{
    /// <param name="units">The unit and those above it, nearest first; a change for none of them concerns the whole office.</param>
    internal static IReadOnlyList<ProfileChange> InForce(IEnumerable<ProfileChange> changes, IReadOnlyCollection<Guid> units, DateOnly on) =>
        [.. changes.Where(change => change.ConfirmedAt is not null && change.EffectiveFrom <= on && (change.UnitId is not { } unit || units.Contains(unit)))
            .GroupBy(change => (change.ProfileId, change.UnitId))
            .Select(group => group.OrderBy(change => change.EffectiveFrom).ThenBy(change => change.ProposedAt).ThenBy(change => change.Id).Last())
            .Where(change => change.Kind == ProfileChangeKind.Start)
            .DistinctBy(change => change.ProfileId)];
}
