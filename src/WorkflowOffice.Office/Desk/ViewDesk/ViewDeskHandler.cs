using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineBoard;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.ListTasks;
using WorkflowOffice.Office.Notices.ListNotices;

namespace WorkflowOffice.Office.Desk.ViewDesk;

internal sealed class ViewDeskHandler(
    OfficeDbContext database, ICurrentUser user, TaskRows tasks, BoardRows clocks, ListNoticesHandler notices, TimeProvider clock)
{
    private const int RowsOfEachList = 8;
    private const int RecentDays = 30;

    internal async Task<DeskView> HandleAsync(CancellationToken cancellationToken) => new(
        await CountAsync(cancellationToken),
        user.Has(Permissions.TasksWork)
            ? await tasks.ListAsync(
                ListTasksHandler.Ordered(database.Tasks.Where(TaskOwnership.IsToDoFor(user)), TaskBox.Todo).Take(RowsOfEachList), cancellationToken)
            : [],
        user.Has(Permissions.CasesView) ? await clocks.NearestAsync(RowsOfEachList, cancellationToken) : [],
        await notices.NewestAsync(RowsOfEachList, cancellationToken));

    /// <summary>Six counts in one round trip.</summary>
    private async Task<DeskCounts> CountAsync(CancellationToken cancellationToken)
    {
        var (me, now) = (user.Id.Value, clock.GetUtcNow());
        var today = LegalTime.DateOf(now);
        var since = LegalTime.At(today.AddDays(-RecentDays));
        var soon = ColourRule.LastYellowDay(today);
        var warning = database.Clocks.Where(ClockRows.IsCounting).Where(running => running.WarnFrom <= today);
        var mine = database.Tasks.Where(TaskOwnership.IsToDoFor(user)).Where(task => !task.Optional);
        return await database.Database.SqlQuery<int>($"select 1 as \"Value\"").Select(_ => new DeskCounts(
            mine.Count(),
            mine.Count(task => task.DueOn < today),
            mine.Count(task => task.DueOn >= today
                && (task.DueOn <= soon || warning.Any(running => running.CaseId == task.CaseId && running.Key == task.ClockKey))),
            database.Tasks.Count(task => task.State == HumanTaskState.Completed && task.CompletedById == me && task.CompletedAt >= since),
            database.Cases.Count(found => found.StartedById == me && (found.State == CaseState.Running || found.State == CaseState.Faulted)),
            database.Notices.Count(notice => notice.PersonId == me && notice.ReadAt == null))).SingleAsync(cancellationToken);
    }
}
