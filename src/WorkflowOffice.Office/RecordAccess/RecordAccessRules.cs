using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.RecordAccess;

/// <summary>Who may open a process record (执法全过程记录, 音像): whoever made it or works on its running case, and others once their access was approved.</summary>
/// <remarks>Every opening and every refusal is an audit row (X-ACC-01, 002 四(四)2).</remarks>
internal sealed class RecordAccessRules(OfficeDbContext database, IBurstRunner bursts, ICurrentUser user, TimeProvider clock)
{
    internal const string Article = "《煤矿安全监察三项制度实施办法》四(四)2";

    /// <exception cref="OfficeException">X-ACC-01: the access was not approved.</exception>
    internal async Task EnsureMayOpenAsync(Attachment attachment, CancellationToken cancellationToken)
    {
        if (!attachment.IsRecord)
            return;
        var may = attachment.UploadedById == user.Id.Value || await WorksOnItAsync(attachment.CaseId, cancellationToken) || await IsGrantedAsync(attachment.CaseId, cancellationToken);
        await RecordAsync(attachment, may, cancellationToken);
        if (!may)
            throw new OfficeException(RefusalKind.Forbidden, "X-ACC-01", $"“{attachment.Name}”是执法记录，未经批准不得调阅。请在监督事项中申请调取资料，经监督机构批准后再打开。") { Article = Article };
    }

    private Task<bool> WorksOnItAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var me = user.Id.Value;
        return database.Cases.AsNoTracking().AnyAsync(
            row => row.Id == caseId && row.State == CaseState.Running
                && (row.StartedById == me || database.Tasks.Any(task => task.CaseId == caseId && (task.PersonId == me || task.ClaimedById == me || task.CompletedById == me))),
            cancellationToken);
    }

    private Task<bool> IsGrantedAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var (me, today) = (user.Id.Value, LegalTime.DateOf(clock.GetUtcNow()));
        return database.RecordAccess.AsNoTracking().AnyAsync(row => row.CaseId == caseId && row.PersonId == me && row.From <= today && today <= row.Until, cancellationToken);
    }

    /// <summary>In a burst of its own: the refusal itself is what has to be kept.</summary>
    private Task<bool> RecordAsync(Attachment attachment, bool may, CancellationToken cancellationToken) => bursts.RunAsync(
        (burst, _) =>
        {
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now) with { CaseId = attachment.CaseId.ToString(), Reason = may ? null : "X-ACC-01" },
                may ? "record.opened" : "record.refused", "attachment", attachment.Id.ToString(),
                may ? $"调阅执法记录“{attachment.Name}”" : $"拒绝未经批准的调阅：执法记录“{attachment.Name}”"));
            return Task.FromResult(true);
        },
        null, cancellationToken);
}
