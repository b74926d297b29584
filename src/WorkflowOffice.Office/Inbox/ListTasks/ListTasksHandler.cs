using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Inbox.ListTasks;

/// <summary>The three boxes of the inbox.</summary>
internal sealed class ListTasksHandler(OfficeDbContext database, ICurrentUser user, TaskRows rows)
{
    internal Task<PageOf<TaskRow>> HandleAsync(TaskBox box, string? search, PageRequest page, CancellationToken cancellationToken) =>
        rows.PageAsync(Ordered(Searched(TasksOf(box), search), box), page, cancellationToken);

    private IQueryable<HumanTask> TasksOf(TaskBox box)
    {
        var me = user.Id.Value;
        var posts = user.Posts.Select(held => held.PostCode).Distinct().ToArray();
        return box switch
        {
            TaskBox.Todo => database.Tasks.Where(TaskOwnership.IsToDoFor(user)),
            TaskBox.Done => database.Tasks.Where(task => task.State == HumanTaskState.Completed && task.CompletedById == me),
            _ => database.Tasks.Where(TaskOwnership.IsOpen).Where(task =>
                database.TaskEscalations.Any(escalation => escalation.TaskId == task.Id && posts.Contains(escalation.PostCode))),
        };
    }

    private IQueryable<HumanTask> Searched(IQueryable<HumanTask> tasks, string? search) => search is null
        ? tasks
        : tasks.Where(task => task.Title.Contains(search)
            || database.Cases.Any(row => row.Id == task.CaseId && (row.No.Contains(search) || row.Title.Contains(search))));

    /// <summary>To do: what is due first comes first, then what waits longest. Tasks without a day come last (NULLS LAST is PostgreSQL's default).</summary>
    internal static IOrderedQueryable<HumanTask> Ordered(IQueryable<HumanTask> tasks, TaskBox box) => box == TaskBox.Done
        ? tasks.OrderByDescending(task => task.CompletedAt).ThenByDescending(task => task.Id)
        : tasks.OrderBy(task => task.DueOn).ThenBy(task => task.Optional).ThenBy(task => task.CreatedAt).ThenBy(task => task.Id);
}
