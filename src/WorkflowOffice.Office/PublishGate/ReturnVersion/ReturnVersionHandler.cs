using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate.ReturnVersion;

/// <summary>Gives a draft back to whoever handed it over, with what has to be changed.</summary>
internal sealed class ReturnVersionHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<bool> HandleAsync(string versionId, ReturnVersion command, RequestKey request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > 500)
            throw new OfficeException(RefusalKind.RuleBroken, "X-GATE-07", "请写明退回的理由（不超过 500 字）。");
        return bursts.RunAsync((burst, token) => ReturnAsync(burst, versionId, command.Reason.Trim(), token), request, cancellationToken);
    }

    private async Task<bool> ReturnAsync(IBurst burst, string versionId, string reason, CancellationToken cancellationToken)
    {
        var version = await burst.Services.GetRequiredService<IWorkflowDefinitionCatalog>().FindVersionAsync(versionId, cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(versionId);
        var waiting = await burst.Services.GetRequiredService<WorkflowLedger>().WaitingAsync(version.DefinitionId, cancellationToken);
        if (waiting is null || waiting.VersionId != versionId)
            throw new OfficeException(RefusalKind.Conflict, "X-GATE-05", "该版本已不在待发布状态，本次操作未生效。请刷新后重试。");
        waiting.Decide(SubmissionState.Returned, user.Id.Value, user.Name, burst.Now, reason);
        burst.Services.GetRequiredService<NoticeBoard>().Post(
            [waiting.SubmittedById], burst.Now, NoticeKind.Info, "流程被退回",
            $"{user.Name}退回了流程“{version.Name}”第 {version.Version} 版：{reason}", caseId: null, automatic: false);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now) with { Reason = reason }, "workflow.returned", "workflow-definition", version.DefinitionId,
            $"流程“{version.Name}”第 {version.Version} 版：退回{waiting.SubmittedBy}修改"));
        return true;
    }
}
