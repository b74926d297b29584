using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Inbox.ViewTask;

internal static class ViewTaskEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/tasks/{id:guid}", HandleAsync)
        .RequirePermission(Permissions.TasksWork).WithName("ViewTask").WithTags("任务").WithSummary("一个任务：表单、文书、期限、办理过程")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<TaskDetail>> HandleAsync(Guid id, ViewTaskHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
