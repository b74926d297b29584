using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.DecisionTables.SaveDecisionTable;

internal static class SaveDecisionTableEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPut("/api/decision-tables/{id}/draft", HandleAsync)
        .RequirePermission(Permissions.DecisionTablesEdit).WithName("SaveDecisionTable").WithTags("决策表").WithSummary("保存编制中的版本")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<SavedDecisionTable>> HandleAsync(
        string id, SaveDecisionTable command, HttpContext http, SaveDecisionTableHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, command, RequestKeys.From(http, user, $"save-decision-table/{id}", command), cancellationToken));
}
