using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.PublishGate.ListDrafts;

internal static class ListDraftsEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/workflow-drafts", HandleAsync)
        .RequirePermission(Permissions.WorkflowsView).WithName("ListWorkflowDrafts").WithTags("流程发布").WithSummary("还没有发布的草稿，已提交的在前");

    private static async Task<Ok<IReadOnlyList<DraftRow>>> HandleAsync(ListDraftsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(cancellationToken));
}
