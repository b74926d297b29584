using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Loads tasks for change; of people who press at the same time the instance's lock and its revision let one through.</summary>
internal sealed class TaskStore(OfficeDbContext database)
{
    /// <exception cref="OfficeException">X-TSK-07: no such task.</exception>
    internal async Task<HumanTask> LockAsync(IBurst burst, Guid taskId, CancellationToken cancellationToken) =>
        (await LockWithCaseAsync(burst, taskId, cancellationToken)).Task;

    /// <summary>With its case, which whoever completes a task needs: one round trip, or none where the burst has begun with <see cref="TaskRead"/>.</summary>
    /// <exception cref="OfficeException">X-TSK-07: no such task.</exception>
    internal async Task<TaskOfCase> LockWithCaseAsync(IBurst burst, Guid taskId, CancellationToken cancellationToken)
    {
        await burst.ReadAsync(new TaskRead(taskId), cancellationToken);
        var task = database.Held<HumanTask>().FirstOrDefault(held => held.Id == taskId)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-TSK-07", "没有找到该任务。请返回待办列表刷新。");
        return new TaskOfCase(task, database.Held<Case>().First(held => held.Id == task.CaseId));
    }

    internal sealed record TaskOfCase(HumanTask Task, Case Case);
}
