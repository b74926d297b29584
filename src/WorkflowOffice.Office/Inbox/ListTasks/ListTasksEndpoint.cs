using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Inbox.ListTasks;

internal static class ListTasksEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/tasks", HandleAsync)
        .RequirePermission(Permissions.TasksWork).WithName("ListTasks").WithTags("任务").WithSummary("待办、已办、督办")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<PageOf<TaskRow>>> HandleAsync(
        ListTasksHandler handler, string? box, string? q, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(Parse(box), SearchText.Of(q), PageRequest.Of(page, pageSize), cancellationToken));

    private static TaskBox Parse(string? box) => box switch
    {
        null or "todo" => TaskBox.Todo,
        "done" => TaskBox.Done,
        "escalated" => TaskBox.Escalated,
        _ => throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"没有“{box}”这个任务箱，可用：todo（待办）、done（已办）、escalated（督办）。"),
    };
}
