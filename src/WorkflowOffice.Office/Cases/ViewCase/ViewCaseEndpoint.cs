using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Cases.ViewCase;

internal static class ViewCaseEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases/{id:guid}", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ViewCase").WithTags("事项").WithSummary("一个事项的概况")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<CaseDetail>> HandleAsync(Guid id, ViewCaseHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
