using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.PublishGate.CompareVersions;

internal static class CompareVersionsEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/workflow-versions/compare", HandleAsync)
        .RequirePermission(Permissions.WorkflowsView).WithName("CompareWorkflowVersions").WithTags("流程发布").WithSummary("比较同一流程的两个版本：图和文字")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    /// <param name="before">Version id, drawn on the left.</param>
    /// <param name="after">Version id, drawn on the right.</param>
    private static async Task<Ok<DefinitionComparison>> HandleAsync(
        string before, string after, CompareVersionsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(before, after, cancellationToken));
}
