using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Parameters;

namespace WorkflowOffice.Office.DecisionTables.CheckDecisionTable;

/// <param name="Document">The table as it stands on the page.</param>
/// <param name="Facts">Facts to try it with.</param>
/// <param name="On">The day of the act; null: today.</param>
internal sealed record TryDecisionTable(DecisionTableDocument Document, IReadOnlyDictionary<string, JsonElement> Facts, DateOnly? On = null);

/// <param name="Rows">Ids of the rows that apply.</param>
internal sealed record DecisionTrial(IReadOnlyList<string> Rows, string? Outcome, string Sentence);

internal static class CheckDecisionTableEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/decision-tables/check", CheckAsync)
            .RequirePermission(Permissions.DecisionTablesView).WithName("CheckDecisionTable").WithTags("决策表").WithSummary("检查一张表：有无遗漏、重叠、读不懂的单元格")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapPost("/api/decision-tables/try", TryAsync)
            .RequirePermission(Permissions.DecisionTablesView).WithName("TryDecisionTable").WithTags("决策表").WithSummary("用一组情形试算")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Ok<DecisionTableCheck>> CheckAsync(
        DecisionTableDocument document, ParameterStore parameters, TimeProvider clock, CancellationToken cancellationToken) =>
        TypedResults.Ok(DecisionTableCheck.Of(document, await parameters.OnAsync(LegalTime.DateOf(clock.GetUtcNow()), cancellationToken)));

    private static async Task<Ok<DecisionTrial>> TryAsync(
        TryDecisionTable trial, ParameterStore parameters, TimeProvider clock, CancellationToken cancellationToken)
    {
        var on = trial.On ?? LegalTime.DateOf(clock.GetUtcNow());
        var decision = DecisionTable.Compile(trial.Document, await parameters.OnAsync(on, cancellationToken)).Decide(trial.Facts, on);
        return TypedResults.Ok(new DecisionTrial([.. decision.Rows.Select(row => row.Id)], decision.Outcome, decision.Sentence));
    }
}
