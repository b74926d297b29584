using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.DeadlineWatch.ChangeClock;

internal static class ChangeClockEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/clocks/{id:guid}/changes", HandleAsync)
        .RequirePermission(Permissions.ClocksSteer).WithName("ChangeClock").WithTags("期限").WithSummary("中止、恢复、延长、更正起算日")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<ChangedClock>> HandleAsync(
        Guid id, ChangeClock command, HttpContext http, ChangeClockHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, command, RequestKeys.From(http, user, $"change-clock/{id}", command), cancellationToken));
}
