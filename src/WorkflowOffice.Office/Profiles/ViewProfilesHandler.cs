using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Parameters;

namespace WorkflowOffice.Office.Profiles;

/// <summary>All regulations, which of them hold for a unit on a day, and what they say together.</summary>
internal sealed class ViewProfilesHandler(OfficeDbContext database, ProfileStore store, ParameterStore parameters, People people, ICurrentUser user)
{
    internal async Task<ProfilesView> HandleAsync(DateOnly on, Guid? unitId, CancellationToken cancellationToken)
    {
        var stack = await store.StackAsync(unitId, on, cancellationToken);
        var set = await parameters.OnAsync(on, cancellationToken);
        var units = (await people.ListUnitsAsync(cancellationToken)).ToDictionary(unit => unit.Id.Value, unit => unit.Name);
        var changes = await database.ProfileChanges.AsNoTracking().OrderByDescending(change => change.EffectiveFrom).ThenByDescending(change => change.Id).ToListAsync(cancellationToken);
        var primary = stack.Profiles.FirstOrDefault(profile => changes.Any(change =>
            change is { IsPrimary: true, Kind: ProfileChangeKind.Start, ConfirmedAt: not null } && change.ProfileId == profile.Id && change.EffectiveFrom <= on));
        var rows = ShippedProfiles.All.Select(profile => new ProfileRow(
            profile.Id, profile.Name, profile.Seed, profile.Scope, profile.Status, profile.Note, profile.AlwaysInForce, stack.Profiles.Contains(profile), profile == primary,
            [.. Unset(profile, set).Select(parameter => parameter.Name)], profile.Parameters,
            [.. changes.Where(change => change.ProfileId == profile.Id).Select(change => ToRow(change, units))]));
        return new(
            on, [.. rows], stack.Merge(),
            [
                .. stack.Drafts.Select(profile => $"W-CFG-02：《{profile.Name}》是征求意见稿，不是生效文本；以它为唯一依据的文书须带此提示。"),
                .. await StaffingAsync(stack, cancellationToken),
            ],
            ShippedProfiles.AgencyNames);
    }

    private async Task<IEnumerable<string>> StaffingAsync(ProfileStack stack, CancellationToken cancellationToken)
    {
        if (stack.Find("LegalReview.StaffRatio") is null)
            return [];
        var officers = (await people.FindByPostAsync(PostCodes.CaseHandler, null, cancellationToken)).Count;
        var reviewers = (await people.FindByPostAsync(PostCodes.LegalReviewer, null, cancellationToken)).Count;
        return ReviewStaffing.Warning(officers, reviewers) is { } warning ? [warning] : [];
    }

    internal static IEnumerable<ProfileParameter> Unset(Profile profile, IReadOnlyDictionary<string, decimal> set) =>
        profile.Parameters.Where(parameter => parameter.MustBeSet && parameter.Value is null && !set.ContainsKey(parameter.Key));

    private ProfileChangeRow ToRow(ProfileChange change, Dictionary<Guid, string> units) => new(
        change.Id, change.Kind, change.UnitId, change.UnitId is { } unit ? units.GetValueOrDefault(unit) : null, change.EffectiveFrom, change.IsPrimary, change.Reason,
        change.ProposedBy, change.ProposedAt, change.ConfirmedBy, change.ConfirmedAt,
        change.ConfirmedAt is null && user.Has(Permissions.DecisionTablesPublish) && change.ProposedById != user.Id.Value);
}
