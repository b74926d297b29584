using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

internal static class ViewClockEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/clocks/{id:guid}", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ViewClock").WithTags("期限").WithSummary("一个期限：为什么是这一天")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<ClockDetail>> HandleAsync(Guid id, ViewClockHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
