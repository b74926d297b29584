using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Draws.ViewDraws;

internal static class ViewDrawsEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases/{id:guid}/draws", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ViewDraws").WithTags("事项").WithSummary("随机抽取：名单、种子、结果和当场重新计算的核对")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<IReadOnlyList<DrawRow>>> HandleAsync(Guid id, ViewDrawsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
