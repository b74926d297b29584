using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Parameters;

namespace WorkflowOffice.Office.Profiles;

/// <summary>The regulations in force for a unit on a day.</summary>
internal sealed class ProfileStore(OfficeDbContext database, People people, ParameterStore parameters)
{
    /// <summary>Ids, the law first.</summary>
    internal async Task<IReadOnlyList<string>> InForceAsync(Guid? unitId, DateOnly on, CancellationToken cancellationToken) =>
        [.. (await StackAsync(unitId, on, cancellationToken)).Profiles.Select(profile => profile.Id)];

    internal async Task<ProfileStack> StackAsync(Guid? unitId, DateOnly on, CancellationToken cancellationToken)
    {
        var changes = await database.ProfileChanges.AsNoTracking().Where(change => change.ConfirmedAt != null && change.EffectiveFrom <= on).ToListAsync(cancellationToken);
        var inForce = ProfileTimeline.InForce(changes, await LineAsync(unitId, cancellationToken), on);
        IReadOnlyList<Profile> profiles = [.. ShippedProfiles.All.Where(profile => profile.AlwaysInForce || inForce.Any(change => change.ProfileId == profile.Id))];
        return new ProfileStack(profiles, inForce.FirstOrDefault(change => change.IsPrimary)?.ProfileId, await parameters.OnAsync(on, cancellationToken));
    }

    /// <summary>The unit and those above it.</summary>
    private async Task<IReadOnlyCollection<Guid>> LineAsync(Guid? unitId, CancellationToken cancellationToken)
    {
        if (unitId is null)
            return [];
        var units = (await people.ListUnitsAsync(cancellationToken)).ToDictionary(unit => unit.Id.Value);
        var line = new List<Guid>();
        for (var next = unitId; next is { } id && units.TryGetValue(id, out var unit) && !line.Contains(id); next = unit.ParentId?.Value)
            line.Add(id);
        return line;
    }
}
