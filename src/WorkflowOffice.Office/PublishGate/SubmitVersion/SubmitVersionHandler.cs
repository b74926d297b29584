using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate.SubmitVersion;

/// <summary>Hands a draft over for publication (提交发布): it must have no errors, and the other person must not have edited it.</summary>
internal sealed class SubmitVersionHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int LongestNote = 500;

    internal Task<bool> HandleAsync(string versionId, SubmitVersion command, RequestKey request, CancellationToken cancellationToken)
    {
        if (command.Note?.Length > LongestNote)
            throw new OfficeException(RefusalKind.RuleBroken, "X-GATE-07", $"说明不能超过 {LongestNote} 字。");
        return bursts.RunAsync((burst, token) => SubmitAsync(burst, versionId, command, token), request, cancellationToken);
    }

    private async Task<bool> SubmitAsync(IBurst burst, string versionId, SubmitVersion command, CancellationToken cancellationToken)
    {
        var services = burst.Services;
        var version = await services.GetRequiredService<IWorkflowDefinitionCatalog>().FindVersionAsync(versionId, cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(versionId);
        if (!version.IsLatest || version.PublishedAt is not null)
            throw new OfficeException(RefusalKind.Conflict, "X-GATE-06", $"第 {version.Version} 版不是最新的草稿，不能提交发布。请刷新后重试。");
        var json = await services.GetRequiredService<IWorkflowDefinitions>().ExportAsync(versionId, cancellationToken);
        PublicationGate.RefuseErrors(await services.GetRequiredService<DefinitionGate>().CheckAsync(json, cancellationToken), version);

        var ledger = services.GetRequiredService<WorkflowLedger>();
        var (to, publishers) = await RecipientsAsync(ledger, version, command.To, cancellationToken);
        var database = services.GetRequiredService<OfficeDbContext>();
        if (await ledger.WaitingAsync(version.DefinitionId, cancellationToken) is { } earlier)
        {
            earlier.Decide(SubmissionState.Superseded, user.Id.Value, user.Name, burst.Now, "重新提交");
            await database.SaveChangesAsync(cancellationToken);
        }

        database.Add(new WorkflowSubmission
        {
            Id = Guid.CreateVersion7(burst.Now),
            DefinitionId = version.DefinitionId,
            VersionId = version.Id,
            Version = version.Version,
            SubmittedById = user.Id.Value,
            SubmittedBy = user.Name,
            SubmittedAt = burst.Now,
            ToId = to?.Id.Value,
            To = to?.Name,
            Note = string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim(),
            Reasons = new JsonObject((command.Reasons ?? new Dictionary<string, string>()).Select(r => KeyValuePair.Create(r.Key, (JsonNode?)r.Value))),
        });
        services.GetRequiredService<NoticeBoard>().Post(
            publishers.Select(person => person.Id.Value), burst.Now, NoticeKind.Info, "流程待发布",
            $"{user.Name}提交了流程“{version.Name}”第 {version.Version} 版，请到“流程发布”核对后发布或者退回。", caseId: null, automatic: false);
        services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now) with { Reason = command.Note }, "workflow.submitted", "workflow-definition", version.DefinitionId,
            $"流程“{version.Name}”第 {version.Version} 版：提交{to?.Name ?? "有权人员"}发布"));
        return true;
    }

    private static async Task<(Identity.Organisation.Person? To, IReadOnlyList<Identity.Organisation.Person> All)> RecipientsAsync(
        WorkflowLedger ledger, WorkflowDefinitionSummary version, Guid? to, CancellationToken cancellationToken)
    {
        var editors = (await ledger.EditorsAsync(version, cancellationToken)).Select(editor => editor.Id).ToHashSet();
        var publishers = (await ledger.PublishersAsync(cancellationToken)).Where(person => !editors.Contains(person.Id.Value)).ToList();
        if (publishers.Count == 0)
            throw new OfficeException(RefusalKind.RuleBroken, "X-GATE-04", "除修改过本版的人员以外，没有其他人有发布流程的权限。请系统管理员再任命一位。");
        if (to is null)
            return (null, publishers);
        var chosen = publishers.Find(person => person.Id.Value == to)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-GATE-04", "所选人员修改过本版，或者没有发布流程的权限。请选择其他人员。");
        return (chosen, [chosen]);
    }
}
