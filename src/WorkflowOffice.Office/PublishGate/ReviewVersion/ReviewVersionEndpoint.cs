using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.PublishGate.ReviewVersion;

internal static class ReviewVersionEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/workflow-versions/{versionId}/review", HandleAsync)
        .RequirePermission(Permissions.WorkflowsView).WithName("ReviewWorkflowVersion").WithTags("流程发布").WithSummary("一个版本的修改人、改动、提交和发布情况")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<VersionReview>> HandleAsync(string versionId, ReviewVersionHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(versionId, cancellationToken));
}
