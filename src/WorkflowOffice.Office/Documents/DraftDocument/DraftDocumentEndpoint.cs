using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Documents.DraftDocument;

internal static class DraftDocumentEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/cases/{caseId:guid}/documents", HandleAsync)
        .RequirePermission(Permissions.DocumentsDraft).WithName("DraftDocument").WithTags("文书").WithSummary("生成文书草稿（流程以外）")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<DraftedDocument>> HandleAsync(
        Guid caseId, DraftDocument command, HttpContext http, DraftDocumentHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(caseId, command, RequestKeys.From(http, user, $"draft-document/{caseId}", command), cancellationToken));
}
