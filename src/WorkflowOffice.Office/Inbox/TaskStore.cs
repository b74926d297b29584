using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Loads tasks for change; the instance's lock orders people who press at the same time.</summary>
internal sealed class TaskStore(OfficeDbContext database, CaseWork work)
{
    // Compiled once: the office does nothing more often than work on a task.
    private static readonly Func<OfficeDbContext, Guid, CancellationToken, Task<string?>> InstanceOf = EF.CompileAsyncQuery(
        (OfficeDbContext database, Guid taskId, CancellationToken _) => database.Tasks.Where(t => t.Id == taskId).Select(t => t.InstanceId).SingleOrDefault());

    private static readonly Func<OfficeDbContext, Guid, CancellationToken, Task<TaskOfCase>> WithCase = EF.CompileAsyncQuery(
        (OfficeDbContext database, Guid taskId, CancellationToken _) => database.Tasks.Where(t => t.Id == taskId)
            .Join(database.Cases, t => t.CaseId, c => c.Id, (task, @case) => new TaskOfCase(task, @case)).Single());

    /// <exception cref="OfficeException">X-TSK-07: no such task.</exception>
    internal async Task<HumanTask> LockAsync(IBurst burst, Guid taskId, CancellationToken cancellationToken) =>
        (await LockWithCaseAsync(burst, taskId, cancellationToken)).Task;

    /// <summary>With its case, which whoever completes a task needs: one round trip.</summary>
    /// <exception cref="OfficeException">X-TSK-07: no such task.</exception>
    internal async Task<TaskOfCase> LockWithCaseAsync(IBurst burst, Guid taskId, CancellationToken cancellationToken)
    {
        var instanceId = await InstanceOf(database, taskId, cancellationToken)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-TSK-07", "没有找到该任务。请返回待办列表刷新。");
        await burst.LockInstanceAsync(instanceId, cancellationToken);
        var found = await WithCase(database, taskId, cancellationToken);
        work.Remember(found.Case);
        return found;
    }

    internal sealed record TaskOfCase(HumanTask Task, Case Case);
}
