using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Reads tasks as rows: with their case and the clock that governs them, in one statement.</summary>
internal sealed class TaskRows(OfficeDbContext database, TimeProvider clock)
{
    internal async Task<PageOf<TaskRow>> PageAsync(IOrderedQueryable<HumanTask> tasks, PageRequest request, CancellationToken cancellationToken)
    {
        var total = await tasks.CountAsync(cancellationToken);
        var items = total <= request.Skip ? [] : await ListAsync(tasks.Skip(request.Skip).Take(request.Size), cancellationToken);
        return new PageOf<TaskRow>(items, total, request.Page, request.Size);
    }

    /// <summary>In the order of <paramref name="tasks"/>.</summary>
    internal async Task<IReadOnlyList<TaskRow>> ListAsync(IQueryable<HumanTask> tasks, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(clock.GetUtcNow());
        var found = await (
            from task in tasks.AsNoTracking()
            join matter in database.Cases on task.CaseId equals matter.Id
            let governing = database.Clocks.Where(c => c.CaseId == task.CaseId && c.Key == task.ClockKey)
                .OrderByDescending(c => c.Id).Select(c => new { c.Id, c.WarnFrom, c.RedFrom, c.Provisional }).FirstOrDefault()
            select new
            {
                task.Id,
                task.Title,
                task.CaseId,
                matter.No,
                CaseTitle = matter.Title,
                matter.Procedure,
                task.State,
                task.Optional,
                task.CreatedAt,
                task.AssignedTo,
                task.ClaimedBy,
                task.CompletedAt,
                task.CompletedBy,
                task.Outcome,
                task.DueOn,
                WarnFrom = governing == null ? null : governing.WarnFrom,
                RedFrom = governing == null ? null : governing.RedFrom,
                ClockId = governing == null
                    // Tasks about a clock: what is asked for, what has to be decided.
                    ? database.ClockRequests.Where(r => r.Id == task.SubjectId).Select(r => (Guid?)r.ClockId).FirstOrDefault()
                        ?? database.ClockReviews.Where(r => r.Id == task.SubjectId).Select(r => (Guid?)r.ClockId).FirstOrDefault()
                    : governing.Id,
                Provisional = governing != null && governing.Provisional,
                Escalated = database.TaskEscalations.Any(escalation => escalation.TaskId == task.Id),
            }).ToListAsync(cancellationToken);
        return [.. found.Select(row =>
        {
            var isOpen = row.State is HumanTaskState.Open or HumanTaskState.Claimed;
            return new TaskRow(
                row.Id, row.Title, row.CaseId, row.No, row.CaseTitle, row.Procedure, row.State, row.Optional, row.CreatedAt, row.AssignedTo,
                row.ClaimedBy, row.CompletedAt, row.CompletedBy, row.Outcome, row.DueOn,
                isOpen ? ColourRule.DaysLeft(row.DueOn, today) : null, isOpen ? ColourRule.Of(row.DueOn, row.WarnFrom, row.RedFrom, today) : Colour.None,
                row.Provisional, row.Escalated, row.ClockId);
        })];
    }
}
