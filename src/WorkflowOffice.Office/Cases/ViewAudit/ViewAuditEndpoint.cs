using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Cases.ViewAudit;

internal static class ViewAuditEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases/{id:guid}/audit", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ViewCaseAudit").WithTags("事项").WithSummary("事项的审计记录")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<PageOf<CaseAuditRow>>> HandleAsync(
        Guid id, int? page, int? pageSize, ViewAuditHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, PageRequest.Of(page, pageSize), cancellationToken));
}
