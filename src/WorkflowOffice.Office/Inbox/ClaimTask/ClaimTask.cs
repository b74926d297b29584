using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox.ClaimTask;

/// <summary>Takes a task (办理), or gives it back. Of two people who press at once, one wins; the other is told who and when.</summary>
internal sealed class ClaimTaskHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task ClaimAsync(Guid taskId, CancellationToken cancellationToken) =>
        ChangeAsync(taskId, "task.claimed", "接办", (task, at) => task.Claim(user.Id.Value, user.Name, at), cancellationToken);

    internal Task ReleaseAsync(Guid taskId, CancellationToken cancellationToken) =>
        ChangeAsync(taskId, "task.released", "退回待办", (task, _) => task.Release(user.Id.Value), cancellationToken);

    private Task<bool> ChangeAsync(Guid taskId, string action, string words, Action<HumanTask, DateTimeOffset> change, CancellationToken cancellationToken) =>
        bursts.RunAsync(
            async (burst, token) =>
            {
                var task = await burst.Services.GetRequiredService<TaskStore>().LockAsync(burst, taskId, token);
                TaskAccess.EnsureMayAct(task, user);
                change(task, burst.Now);
                burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                    ChangeContext.ByPerson(user, burst.Now) with { CaseId = task.CaseId.ToString(), ProcessId = task.InstanceId },
                    action, "task", task.Id.ToString(), $"{words}“{task.Title}”"));
                return true;
            },
            request: null, cancellationToken);
}

internal static class ClaimTaskEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/tasks/{id:guid}/claim", async (Guid id, ClaimTaskHandler handler, ViewTask.ViewTaskHandler view, CancellationToken token) =>
        {
            await handler.ClaimAsync(id, token);
            return await view.HandleAsync(id, token);
        }).RequireAuthorization(Permissions.TasksWork).WithName("ClaimTask").WithTags("Tasks");
        routes.MapPost("/api/tasks/{id:guid}/release", async (Guid id, ClaimTaskHandler handler, ViewTask.ViewTaskHandler view, CancellationToken token) =>
        {
            await handler.ReleaseAsync(id, token);
            return await view.HandleAsync(id, token);
        }).RequireAuthorization(Permissions.TasksWork).WithName("ReleaseTask").WithTags("Tasks");
    }
}
