using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Cases.ViewFlow;

internal static class ViewFlowEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases/{id:guid}/flow", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ViewFlow").WithTags("事项").WithSummary("流程图：按事项所用的流程版本绘制，标出进展")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<FlowView>> HandleAsync(Guid id, ViewFlowHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
