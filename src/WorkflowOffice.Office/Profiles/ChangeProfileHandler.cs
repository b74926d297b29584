using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Parameters;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Profiles;

/// <summary>Proposes and confirms that a regulation holds from a day on, or no longer; two people.</summary>
internal sealed class ChangeProfileHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int LongestReason = 500;

    internal Task<ProfileChanged> ProposeAsync(string profileId, ProposeProfileChange command, RequestKey request, CancellationToken cancellationToken)
    {
        var profile = ShippedProfiles.Get(profileId);
        return bursts.RunAsync((burst, token) => ProposeAsync(burst, profile, command, request.Id, token), request, cancellationToken);
    }

    internal Task<ProfileChanged> ConfirmAsync(Guid id, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync(async (burst, token) =>
        {
            // Locked: a second confirmation waits here and then sees the first.
            var change = await burst.Services.GetRequiredService<OfficeDbContext>().ProfileChanges
                .FromSql($"select * from office.profile_changes where id = {id} for update").SingleOrDefaultAsync(token)
                ?? throw new OfficeException(RefusalKind.NotFound, "X-CFG-05", "没有这一配置修改。请刷新后再试。");
            var profile = ShippedProfiles.Get(change.ProfileId);
            if (change.Kind == ProfileChangeKind.Start)
                await EnsureSetAsync(burst, profile, change.EffectiveFrom, token);
            change.Confirm(user, burst.Now);
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now, request.Id), "profile.confirmed", "profile", profile.Id, $"确认{InWords(change.Kind)}《{profile.Name}》，自{LegalTime.Format(change.EffectiveFrom)}起"));
            return new ProfileChanged(change.Id);
        }, request, cancellationToken);

    private async Task<ProfileChanged> ProposeAsync(IBurst burst, Profile profile, ProposeProfileChange command, string requestId, CancellationToken cancellationToken)
    {
        var from = command.EffectiveFrom
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CFG-01", $"《{profile.Name}》的生效日没有填写，不能启用。请按印发日期录入生效日。")
            { Article = "《河北煤监局执法监督办法》第十七条", Errors = new Dictionary<string, string[]> { ["effectiveFrom"] = ["请填写生效日"] } };
        var reason = command.Reason?.Trim() ?? "";
        if (profile.AlwaysInForce)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CFG-08", $"《{profile.Name}》是法定底座，始终适用，不能启用或者停用。");
        if (reason.Length is 0 or > LongestReason || from < LegalTime.DateOf(burst.Now))
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-CFG-04", $"生效日不得早于今天，并须写明依据（文号、印发日期）或者理由（最多{LongestReason}字）。已经发生的起算事实仍按原制度办理。");
        }

        if (command.UnitId is { } unitId && await burst.Services.GetRequiredService<People>().FindUnitAsync(new UnitId(unitId), cancellationToken) is null)
            throw new OfficeException(RefusalKind.NotFound, "X-CFG-05", "没有这一科室。请重新选择。");
        if (command.Kind == ProfileChangeKind.Start)
            await EnsureSetAsync(burst, profile, from, cancellationToken);
        var change = new ProfileChange
        {
            Id = Guid.CreateVersion7(burst.Now),
            ProfileId = profile.Id,
            Kind = command.Kind,
            UnitId = command.UnitId,
            EffectiveFrom = from,
            IsPrimary = command is { IsPrimary: true, Kind: ProfileChangeKind.Start },
            Reason = reason,
            ProposedById = user.Id.Value,
            ProposedBy = user.Name,
            ProposedAt = burst.Now,
        };
        burst.Services.GetRequiredService<OfficeDbContext>().ProfileChanges.Add(change);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId) with { Reason = reason }, "profile.proposed", "profile", profile.Id,
            $"提出{InWords(command.Kind)}《{profile.Name}》，自{LegalTime.Format(from)}起"));
        return new(change.Id);
    }

    /// <exception cref="OfficeException">X-CFG-02: a threshold that the regulation leaves to the office is not set.</exception>
    private static async Task EnsureSetAsync(IBurst burst, Profile profile, DateOnly on, CancellationToken cancellationToken)
    {
        var set = await burst.Services.GetRequiredService<ParameterStore>().OnAsync(on, cancellationToken);
        if (ViewProfilesHandler.Unset(profile, set).ToList() is [var missing, ..])
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-CFG-02", $"“{missing.Name}”在{LegalTime.Format(on)}没有设定，《{profile.Name}》不能启用：原文没有规定数额，由本机关设定。请先在制度参数中填写并由另一人确认。")
            { Article = missing.Article };
        }
    }

    private static string InWords(ProfileChangeKind kind) => kind == ProfileChangeKind.Start ? "启用" : "停用";
}
