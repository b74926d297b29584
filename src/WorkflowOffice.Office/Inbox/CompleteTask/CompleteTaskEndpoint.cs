using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Inbox.CompleteTask;

internal static class CompleteTaskEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/tasks/{id:guid}/complete", CompleteAsync)
            .RequireAuthorization(Permissions.TasksWork).WithName("CompleteTask").WithTags("Tasks");

    private static Task<CompletionAnswer> CompleteAsync(
        Guid id, CompleteTask command, HttpContext http, CompleteTaskHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        handler.HandleAsync(id, command, RequestKeys.From(http, user, $"complete-task/{id}", command), cancellationToken);
}
