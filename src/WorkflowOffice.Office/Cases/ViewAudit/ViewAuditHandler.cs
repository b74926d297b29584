using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Cases.ViewAudit;

/// <summary>The audit entries of a case, the newest first.</summary>
/// <remarks>
/// Seeing the case is not enough: entries name request ids, reasons and states before and after of everybody's work, so only those who
/// may read the audit trail or oversee all cases get them; the supervised unit has the history (办理过程) instead.
/// </remarks>
internal sealed class ViewAuditHandler(CaseVisibility visibility, ICurrentUser user, IdentityDbContext identity)
{
    internal async Task<PageOf<CaseAuditRow>> HandleAsync(Guid caseId, PageRequest page, CancellationToken cancellationToken)
    {
        var found = await visibility.RequireAsync(caseId, cancellationToken);
        if (!user.Has(Permissions.AuditView) && !user.Has(Permissions.CasesViewAll))
        {
            throw new OfficeException(
                RefusalKind.Forbidden, "X-CAS-07", $"您可以查看事项 {found.No} 的办理过程，但审计记录只对监督机构和审计人员开放。");
        }

        var id = caseId.ToString();
        var entries = await identity.Audit.AsNoTracking().Where(entry => entry.CaseId == id).OrderByDescending(entry => entry.Sequence)
            .ToPageAsync(page, cancellationToken);
        return entries.Map(ToRow);
    }

    private static CaseAuditRow ToRow(AuditRow entry) => new(
        entry.Id, entry.At, entry.ActorName, entry.Summary, entry.Action, Subject(entry.SubjectType), entry.SubjectId, entry.ActorRule,
        entry.Reason, entry.Evidence, Parse(entry.Before), Parse(entry.After), Convert.ToHexStringLower(entry.Hash), entry.IsIntact(),
        entry.RequestId);

    private static string Subject(string type) => type switch
    {
        "case" => "事项",
        "task" => "任务",
        "document" => "文书",
        "clock" => "期限",
        "attachment" => "附件",
        "service" => "送达",
        "archive" => "归档",
        _ => type,
    };

    private static JsonNode? Parse(string? json) => json is null ? null : JsonNode.Parse(json);
}
