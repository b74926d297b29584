using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.PublishGate.ReviewVersion;

namespace WorkflowOffice.Office.PublishGate.SubmitVersion;

internal static class SubmitVersionEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/workflow-versions/{versionId}/submit", HandleAsync)
        .RequirePermission(Permissions.WorkflowsEdit).WithName("SubmitWorkflowVersion").WithTags("流程发布").WithSummary("提交发布：交给另一位有发布权限的人员")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<VersionReview>> HandleAsync(
        string versionId, SubmitVersion command, HttpContext http, SubmitVersionHandler handler, ReviewVersionHandler review, ICurrentUser user,
        CancellationToken cancellationToken)
    {
        await handler.HandleAsync(versionId, command, RequestKeys.From(http, user, $"submit-workflow-version/{versionId}", command), cancellationToken);
        return TypedResults.Ok(await review.HandleAsync(versionId, cancellationToken));
    }
}
