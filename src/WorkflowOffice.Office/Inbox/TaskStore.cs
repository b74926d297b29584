using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Loads tasks for change; the instance's lock orders people who press at the same time.</summary>
internal sealed class TaskStore(OfficeDbContext database)
{
    /// <exception cref="OfficeException">X-TSK-07: no such task.</exception>
    internal async Task<HumanTask> LockAsync(IBurst burst, Guid taskId, CancellationToken cancellationToken)
    {
        var instanceId = await database.Tasks.Where(t => t.Id == taskId).Select(t => t.InstanceId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-TSK-07", "没有找到该任务。请返回待办列表刷新。");
        await burst.LockInstanceAsync(instanceId, cancellationToken);
        // With its case, which whoever changes a task needs: one round trip.
        var found = await database.Tasks.Where(t => t.Id == taskId)
            .Join(database.Cases, t => t.CaseId, c => c.Id, (task, @case) => new { task, @case }).SingleAsync(cancellationToken);
        return found.task;
    }
}
