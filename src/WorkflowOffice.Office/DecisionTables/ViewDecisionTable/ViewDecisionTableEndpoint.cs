using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables.CheckDecisionTable;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.Parameters;

namespace WorkflowOffice.Office.DecisionTables.ViewDecisionTable;

/// <summary>One version of a table with what the page shows beside it.</summary>
/// <param name="Changes">Against the version before it, in sentences.</param>
/// <param name="Parameters">Thresholds in force today by key.</param>
/// <param name="WhyNotPublish">Why this person cannot publish it; null: may.</param>
internal sealed record DecisionTableView(
    DecisionTableDocument Document, int Version, OwnedVersionState State, int Revision, string EditedBy, DateTimeOffset EditedAt, string? ChangeNote,
    string? ReturnReason, string? PublishedBy, DateTimeOffset? PublishedAt, DecisionTableCheck Check, IReadOnlyList<string> Changes,
    IReadOnlyDictionary<string, decimal> Parameters, IReadOnlyList<DecisionTableHistoryRow> History, bool MayEdit, string? WhyNotPublish);

internal sealed record DecisionTableHistoryRow(int Version, OwnedVersionState State, string EditedBy, string? PublishedBy, DateTimeOffset? PublishedAt, string? ChangeNote);

internal static class ViewDecisionTableEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/decision-tables/{id}", HandleAsync)
        .RequirePermission(Permissions.DecisionTablesView).WithName("ViewDecisionTable").WithTags("决策表").WithSummary("一张决策表；不指明版本时为编制中的或已发布的版本")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<DecisionTableView>> HandleAsync(
        string id, int? version, OfficeDbContext database, ParameterStore parameters, ICurrentUser user, TimeProvider clock, CancellationToken cancellationToken)
    {
        var versions = await database.DecisionTables.AsNoTracking()
            .Where(row => row.TableId == id).OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        var shown = (version is null ? versions.FirstOrDefault() : versions.Find(row => row.Version == version)) ?? throw DecisionTableRefusal.NotFound(id);
        var values = await parameters.OnAsync(LegalTime.DateOf(clock.GetUtcNow()), cancellationToken);
        var document = shown.Read();
        var before = versions.Find(row => row.Version < shown.Version);
        return TypedResults.Ok(new DecisionTableView(
            document, shown.Version, shown.State, shown.Revision, shown.EditedBy, shown.EditedAt, shown.ChangeNote, shown.ReturnReason, shown.PublishedBy,
            shown.PublishedAt, DecisionTableCheck.Of(document, values), DecisionTableChanges.Describe(before?.Read(), document), values,
            [.. versions.Select(row => new DecisionTableHistoryRow(row.Version, row.State, row.EditedBy, row.PublishedBy, row.PublishedAt, row.ChangeNote))],
            user.Has(Permissions.DecisionTablesEdit), shown.WhyNotPublish(user, "决策表")));
    }
}
