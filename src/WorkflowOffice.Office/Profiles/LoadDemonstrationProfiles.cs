using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Profiles;

/// <summary>The fictional office is under four regulations from its first day on; a real one decides for itself.</summary>
public sealed class LoadDemonstrationProfiles(IBurstRunner bursts)
{
    private static readonly string[] Ids = ["hebei-mine", "mine-three-systems", "cc-erdao", "dl-gaoxin"];

    public Task RunAsync(CancellationToken cancellationToken) => bursts.RunAsync(LoadAsync, null, cancellationToken);

    private static async Task<int> LoadAsync(IBurst burst, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        if (await database.ProfileChanges.AnyAsync(cancellationToken))
            return 0;
        foreach (var id in Ids)
        {
            var change = new ProfileChange
            {
                Id = RisingId.At(burst.Now),
                ProfileId = id,
                Kind = ProfileChangeKind.Start,
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

        return Ids.Length;
    }
}
