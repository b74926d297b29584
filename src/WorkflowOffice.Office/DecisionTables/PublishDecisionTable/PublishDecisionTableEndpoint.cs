using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.DecisionTables.PublishDecisionTable;

/// <param name="Words">The note when handing over, the reason when sending back.</param>
internal sealed record DecisionTableWords(string? Words);

internal static class PublishDecisionTableEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Route(routes, "submit", SubmitAsync, Permissions.DecisionTablesEdit, "SubmitDecisionTable", "提交发布，附修改说明");
        Route(routes, "return", ReturnAsync, Permissions.DecisionTablesPublish, "ReturnDecisionTable", "退回修改，附理由");
        Route(routes, "publish", PublishAsync, Permissions.DecisionTablesPublish, "PublishDecisionTable", "发布（编制人以外的人）");
    }

    private static void Route(IEndpointRouteBuilder routes, string step, Delegate handler, string permission, string name, string summary) =>
        routes.MapPost($"/api/decision-tables/{{id}}/{step}", handler)
            .RequirePermission(permission).WithName(name).WithTags("决策表").WithSummary(summary)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<DecisionTableStanding>> SubmitAsync(
        string id, DecisionTableWords words, HttpContext http, PublishDecisionTableHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.SubmitAsync(id, words.Words, RequestKeys.From(http, user, $"submit-decision-table/{id}", words), cancellationToken));

    private static async Task<Ok<DecisionTableStanding>> ReturnAsync(
        string id, DecisionTableWords words, HttpContext http, PublishDecisionTableHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ReturnAsync(id, words.Words, RequestKeys.From(http, user, $"return-decision-table/{id}", words), cancellationToken));

    private static async Task<Ok<DecisionTableStanding>> PublishAsync(
        string id, HttpContext http, PublishDecisionTableHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.PublishAsync(id, RequestKeys.From(http, user, $"publish-decision-table/{id}", id), cancellationToken));
}
