using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.PublishGate.ReviewVersion;

namespace WorkflowOffice.Office.PublishGate.ReturnVersion;

internal static class ReturnVersionEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/workflow-versions/{versionId}/return", HandleAsync)
        .RequirePermission(Permissions.WorkflowsPublish).WithName("ReturnWorkflowVersion").WithTags("流程发布").WithSummary("退回提交的草稿，写明理由")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<VersionReview>> HandleAsync(
        string versionId, ReturnVersion command, HttpContext http, ReturnVersionHandler handler, ReviewVersionHandler review, ICurrentUser user,
        CancellationToken cancellationToken)
    {
        await handler.HandleAsync(versionId, command, RequestKeys.From(http, user, $"return-workflow-version/{versionId}", command), cancellationToken);
        return TypedResults.Ok(await review.HandleAsync(versionId, cancellationToken));
    }
}
