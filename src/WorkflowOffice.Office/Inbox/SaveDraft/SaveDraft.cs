using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox.SaveDraft;

/// <param name="Values">The form as it stands, checked only when it is submitted.</param>
public sealed record SaveDraft(JsonObject Values);

public sealed record SavedDraft(DateTimeOffset SavedAt);

/// <summary>Keeps a half-filled form; not a change of the case, so nothing is audited.</summary>
internal sealed class SaveDraftHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int MaxBytes = 1_000_000;

    internal Task<SavedDraft> HandleAsync(Guid taskId, SaveDraft command, CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetByteCount(JsonColumns.Write(command.Values)) > MaxBytes)
            throw new OfficeException(RefusalKind.RuleBroken, "X-TSK-08", "草稿内容过大（超过 1 MB），未保存。请减少内容或改用附件。");
        return bursts.RunAsync(
            async (burst, token) =>
            {
                var task = await burst.Services.GetRequiredService<TaskStore>().LockAsync(burst, taskId, token);
                TaskAccess.EnsureMayAct(task, user);
                task.SaveDraft(command.Values, user.Id.Value, burst.Now);
                return new SavedDraft(burst.Now);
            },
            request: null, cancellationToken);
    }
}

internal static class SaveDraftEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPut("/api/tasks/{id:guid}/draft", (Guid id, SaveDraft command, SaveDraftHandler handler, CancellationToken token) =>
            handler.HandleAsync(id, command, token))
            .RequireAuthorization(Permissions.TasksWork).WithName("SaveDraft").WithTags("Tasks");
}
