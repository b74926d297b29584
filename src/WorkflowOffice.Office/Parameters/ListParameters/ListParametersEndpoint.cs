using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Parameters.ListParameters;

/// <param name="Value">In force today; null: must be set before a table that uses it can decide.</param>
/// <param name="Changes">Newest first.</param>
internal sealed record ParameterRow(string Key, string Name, string Unit, string Source, decimal? Default, decimal? Value, IReadOnlyList<ParameterChangeRow> Changes);

internal sealed record ParameterChangeRow(
    Guid Id, decimal Value, DateOnly EffectiveFrom, string Reason, string ProposedBy, DateTimeOffset ProposedAt, string? ConfirmedBy, DateTimeOffset? ConfirmedAt, bool MayConfirm);

internal static class ListParametersEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/parameters", HandleAsync)
        .RequirePermission(Permissions.DecisionTablesView).WithName("ListParameters").WithTags("制度参数").WithSummary("制度参数及其修改");

    private static async Task<Ok<IReadOnlyList<ParameterRow>>> HandleAsync(
        OfficeDbContext database, ParameterStore store, ICurrentUser user, TimeProvider clock, CancellationToken cancellationToken)
    {
        var values = await store.OnAsync(LegalTime.DateOf(clock.GetUtcNow()), cancellationToken);
        var changes = await database.Parameters.AsNoTracking().OrderByDescending(row => row.EffectiveFrom).ToListAsync(cancellationToken);
        IReadOnlyList<ParameterRow> rows = [.. ParameterDefinitions.All.Select(definition => new ParameterRow(
            definition.Key, definition.Name, definition.Unit, definition.Source, definition.Default, values.TryGetValue(definition.Key, out var value) ? value : null,
            [.. changes.Where(row => row.Key == definition.Key).Select(row => ToRow(row, user))]))];
        return TypedResults.Ok(rows);
    }

    private static ParameterChangeRow ToRow(OfficeParameter row, ICurrentUser user) => new(
        row.Id, row.Value, row.EffectiveFrom, row.Reason, row.ProposedBy, row.ProposedAt, row.ConfirmedBy, row.ConfirmedAt,
        row.ConfirmedAt is null && user.Has(Permissions.DecisionTablesPublish) && row.ProposedById != user.Id.Value);
}
