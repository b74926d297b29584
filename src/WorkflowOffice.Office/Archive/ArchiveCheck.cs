using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.Reviews;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Archive;

/// <summary>Nothing is archived with an unserved document or an unsealed one (X-ARC-01, R-002-25).</summary>
internal sealed class ArchiveCheck(OfficeDbContext database) : ITaskCheck
{
    private static readonly DocumentState[] BeforeIssue = [DocumentState.Draft, DocumentState.InReview, DocumentState.Signed, DocumentState.Sealed];

    public string Name => "archive-complete";

    public string Title => "卷宗材料齐全";

    public async Task CheckAsync(Case @case, HumanTask task, JsonObject values, string outcome, DateOnly today, CancellationToken cancellationToken)
    {
        await EnsureNothingToDecideAsync(@case, cancellationToken);
        await EnsureNothingReopenedAsync(@case, cancellationToken);
        await EnsureNothingToDoAsync(@case, task, cancellationToken);
        var open = await database.Documents
            .Where(d => d.CaseId == @case.Id && (BeforeIssue.Contains(d.State) || (d.State == DocumentState.Issued && d.ServiceNeed == ServiceNeed.Needed)))
            .OrderBy(d => d.CreatedAt).ThenBy(d => d.Id)
            .Select(d => new { d.Title, d.Number, d.State, d.ServiceTo })
            .ToListAsync(cancellationToken);
        if (open.Count == 0)
            return;
        throw new OfficeException(
            RefusalKind.RuleBroken, "X-ARC-01",
            $"尚有文书未制发或未送达，不得归档：{string.Join("、", open.Select(d => $"《{d.Title}》{d.Number}（{d.State.InWords()}{(d.State == DocumentState.Issued ? $"，未送达{d.ServiceTo}" : "")}）"))}。请先办完这些文书，或作废不再使用的草稿。")
        { Article = "《煤矿安全监察三项制度实施办法》四(三)1" };
    }

    /// <summary>A duty that runs beside the main path (a referral, a disclosure to be withdrawn) is not lost with the case (X-ARC-02).</summary>
    private async Task EnsureNothingToDoAsync(Case @case, HumanTask task, CancellationToken cancellationToken)
    {
        var titles = await database.Tasks.Where(t => t.CaseId == @case.Id && t.Id != task.Id && !t.Optional)
            .Where(TaskOwnership.IsOpen).Select(t => t.Title + "（" + t.AssignedTo + "）").ToListAsync(cancellationToken);
        if (titles.Count > 0)
            throw new OfficeException(RefusalKind.RuleBroken, "X-ARC-02", $"尚有任务未办结，不得归档：{string.Join("、", titles)}。请先办结这些任务。") { Article = "《煤矿安全监察三项制度实施办法》四(三)1" };
    }

    /// <summary>What happened on a day that was corrected afterwards is decided before the volume is closed (X-CLK-13).</summary>
    private async Task EnsureNothingToDecideAsync(Case @case, CancellationToken cancellationToken)
    {
        var titles = await database.Tasks.Where(t => t.CaseId == @case.Id && t.HandlerName == DecideClockReview.HandlerName)
            .Where(TaskOwnership.IsOpen).Select(t => t.Title + "（" + t.AssignedTo + "）").ToListAsync(cancellationToken);
        if (titles.Count > 0)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CLK-13", $"尚有事项未处置，不得归档：{string.Join("、", titles)}。请先决定维持或者重新处理。");
    }

    /// <summary>A right that was reopened can still be used (X-CLK-15).</summary>
    private async Task EnsureNothingReopenedAsync(Case @case, CancellationToken cancellationToken)
    {
        var open = await database.Clocks.Where(c => c.CaseId == @case.Id && c.ReopenedAt != null).Where(ClockRows.IsLive)
            .OrderBy(c => c.DueOn).Select(c => new { c.Name, c.DueOn, c.State, c.Article }).FirstOrDefaultAsync(cancellationToken);
        if (open is not null)
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-CLK-15",
                $"期限“{open.Name}”已重新开放{(open.State == ClockState.Paused ? "，现正中止" : $"至 {LegalTime.Format(open.DueOn)}")}，当事人仍可在期限内提出，届满以前不得归档。")
            { Article = open.Article };
        }
    }
}
