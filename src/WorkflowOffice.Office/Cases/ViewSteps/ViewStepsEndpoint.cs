using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Cases.ViewSteps;

internal static class ViewStepsEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases/{id:guid}/steps", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ViewSteps").WithTags("事项").WithSummary("办理过程：谁、何时、结果、意见、依据")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<IReadOnlyList<StepRow>>> HandleAsync(Guid id, ViewStepsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
