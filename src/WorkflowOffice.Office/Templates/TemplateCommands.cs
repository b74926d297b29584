using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Templates;

/// <summary>Submits, publishes, returns, withdraws versions of templates; one transaction each, with its line of history and audit.</summary>
internal sealed class TemplateCommands(IBurstRunner bursts, ICurrentUser user)
{
    private const int LongestReason = 500;

    internal Task<TemplateVersionRow> SubmitAsync(Guid id, string? note, RequestKey request, CancellationToken cancellationToken) => ChangeAsync(
        id, request, "送审", note, (_, version, at) =>
        {
            version.Submit(user.Id.Value, user.Name, at);
            return Task.CompletedTask;
        }, cancellationToken);

    internal Task<TemplateVersionRow> ReturnAsync(Guid id, string? reason, RequestKey request, CancellationToken cancellationToken) => ChangeAsync(
        id, request, "退回", Required(reason, "退回理由"), (_, version, _) =>
        {
            version.Return();
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>From now on cases are started with it; the version before it stays for the cases of its time.</summary>
    internal Task<TemplateVersionRow> PublishAsync(Guid id, string? note, RequestKey request, CancellationToken cancellationToken) => ChangeAsync(
        id, request, "发布", note, async (database, version, at) =>
        {
            version.EnsureMayBePublishedBy(user.Id.Value);
            if (await database.TemplateVersions.SingleOrDefaultAsync(
                row => row.TemplateId == version.TemplateId && row.State == TemplateState.Published, cancellationToken) is { } present)
            {
                present.Supersede(at);
                await database.SaveChangesAsync(cancellationToken); // the index allows one published version at a time
            }

            version.Publish(user.Id.Value, user.Name, at);
        }, cancellationToken);

    /// <summary>For a defect: no case uses it any more, also those that were started with it.</summary>
    internal Task<TemplateVersionRow> RetractAsync(Guid id, string? reason, RequestKey request, CancellationToken cancellationToken) => ChangeAsync(
        id, request, "停用", Required(reason, "停用理由"), (_, version, at) =>
        {
            version.Retract(reason!.Trim(), at);
            return Task.CompletedTask;
        }, cancellationToken);

    internal Task<TemplateVersionRow> DiscardAsync(Guid id, string? reason, RequestKey request, CancellationToken cancellationToken) => ChangeAsync(
        id, request, "弃用", reason, (_, version, at) =>
        {
            version.Discard(reason, at);
            return Task.CompletedTask;
        }, cancellationToken);

    private Task<TemplateVersionRow> ChangeAsync(
        Guid id, RequestKey request, string action, string? note, Func<OfficeDbContext, TemplateVersion, DateTimeOffset, Task> change,
        CancellationToken cancellationToken) => bursts.RunAsync(
        async (burst, token) =>
        {
            var database = burst.Services.GetRequiredService<OfficeDbContext>();
            var templateId = await database.TemplateVersions.Where(row => row.Id == id).Select(row => row.TemplateId).SingleOrDefaultAsync(token)
                ?? throw ViewTemplateHandler.NotFound();
            // All versions of the template: two people who press at once come one after the other.
            var versions = await database.TemplateVersions.FromSql($"select * from office.template_versions where template_id = {templateId} for update").ToListAsync(token);
            var version = versions.Single(row => row.Id == id);
            await change(database, version, burst.Now);
            burst.Services.GetRequiredService<TemplateLog>().Record(version, ChangeContext.ByPerson(user, burst.Now, request.Id), action, note?.Trim());
            return TemplateVersionRow.Of(version, 0);
        },
        request, cancellationToken);

    private static string Required(string? text, string what)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length is 0 or > LongestReason)
            throw new OfficeException(RefusalKind.RuleBroken, "X-TPL-45", $"请填写“{what}”，不超过 {LongestReason} 字。");
        return trimmed;
    }
}
