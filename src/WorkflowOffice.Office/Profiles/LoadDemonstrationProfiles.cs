using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Profiles;

/// <summary>The fictional office is under two regulations from its first day on, its mine unit under two more; a real one decides for itself.</summary>
public sealed class LoadDemonstrationProfiles(IBurstRunner bursts)
{
    /// <summary>With the unit that it is for; null: the whole office.</summary>
    private static readonly (string Id, string? Unit)[] InForce = [("hebei-mine", "mines"), ("mine-three-systems", "mines"), ("cc-erdao", null), ("dl-gaoxin", null)];

    public Task RunAsync(CancellationToken cancellationToken) => bursts.RunAsync(LoadAsync, null, cancellationToken);

    private static async Task<int> LoadAsync(IBurst burst, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        if (await database.ProfileChanges.AnyAsync(cancellationToken))
            return 0;
        var units = await burst.Services.GetRequiredService<People>().ListUnitsAsync(cancellationToken);
        foreach (var (id, unit) in InForce)
        {
            var change = new ProfileChange
            {
                Id = RisingId.At(burst.Now),
                ProfileId = id,
                Kind = ProfileChangeKind.Start,
                UnitId = units.FirstOrDefault(known => known.Code == unit)?.Id.Value,
                EffectiveFrom = LegalTime.DateOf(burst.Now),
                IsPrimary = id == "dl-gaoxin",
                Reason = "演示机构的初始设置",
                ProposedBy = Actor.SystemName,
                ProposedAt = burst.Now,
            };
            change.Confirm(Actor.SystemName, burst.Now);
            database.ProfileChanges.Add(change);
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.BySystem("演示机构的初始设置", burst.Now), "profile.confirmed", "profile", id, $"启用《{ShippedProfiles.Get(id).Name}》"));
        }

        return InForce.Length;
    }
}
