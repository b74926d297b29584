using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.OwnedVersions;

namespace WorkflowOffice.Office.DecisionTables.ListDecisionTables;

/// <summary>A table in the list.</summary>
/// <param name="PublishedVersion">Null while it was never published.</param>
/// <param name="Open">The version being edited or waiting for publication.</param>
internal sealed record DecisionTableRow(
    string Id, string Name, string Source, int Rows, int? PublishedVersion, string? PublishedBy, DateTimeOffset? PublishedAt, DecisionTableOpenRow? Open);

internal sealed record DecisionTableOpenRow(int Version, OwnedVersionState State, string EditedBy, DateTimeOffset EditedAt);

internal static class ListDecisionTablesEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/decision-tables", HandleAsync)
        .RequirePermission(Permissions.DecisionTablesView).WithName("ListDecisionTables").WithTags("决策表").WithSummary("全部决策表");

    /// <summary>A bureau has some dozens of tables: all at once, retired versions left in the database.</summary>
    private static async Task<Ok<IReadOnlyList<DecisionTableRow>>> HandleAsync(OfficeDbContext database, CancellationToken cancellationToken)
    {
        var versions = await database.DecisionTables.AsNoTracking()
            .Where(row => row.State != OwnedVersionState.Retired).OrderBy(row => row.TableId).ToListAsync(cancellationToken);
        IReadOnlyList<DecisionTableRow> rows = [.. versions.GroupBy(row => row.TableId).Select(Row)];
        return TypedResults.Ok(rows);
    }

    private static DecisionTableRow Row(IGrouping<string, DecisionTableVersion> versions)
    {
        var published = versions.SingleOrDefault(row => row.State == OwnedVersionState.Published);
        var open = versions.SingleOrDefault(row => row.State != OwnedVersionState.Published);
        var document = (published ?? open!).Read();
        return new(
            versions.Key, document.Name, document.Source, document.Rows.Count, published?.Version, published?.PublishedBy, published?.PublishedAt,
            open is null ? null : new(open.Version, open.State, open.EditedBy, open.EditedAt));
    }
}
