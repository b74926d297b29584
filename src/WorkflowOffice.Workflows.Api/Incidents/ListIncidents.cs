using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>The list of incidents, and one of them.</summary>
internal static class ListIncidents
{
    public sealed record IncidentPage(IReadOnlyList<IncidentItem> Items, long TotalCount);

    /// <param name="state"><c>open</c> (default), <c>resolved</c> or <c>all</c>.</param>
    /// <param name="page">From 0.</param>
    public static async Task<Ok<IncidentPage>> HandleAsync(
        IIncidentCatalog catalog, IncidentNames names, string? state, string? instanceId, string? definitionId, string? source, string? activityType, string? searchTerm,
        int? page, int? pageSize, CancellationToken cancellationToken)
    {
        var take = Math.Clamp(pageSize ?? 50, 1, 200);
        bool? isOpen = state?.ToLowerInvariant() switch { "all" => null, "resolved" => false, _ => true };
        var filter = new IncidentFilter(
            isOpen, instanceId, definitionId, source, activityType, searchTerm, (int)Math.Min((long)Math.Max(page ?? 0, 0) * take, int.MaxValue), take);
        var found = await catalog.ListAsync(filter, cancellationToken);
        return TypedResults.Ok(new IncidentPage(await names.DescribeAsync(found.Items, cancellationToken), found.TotalCount));
    }

    public static async Task<Ok<IncidentItem>> GetAsync(IIncidentCatalog catalog, IncidentNames names, string id, CancellationToken cancellationToken) =>
        TypedResults.Ok(await names.DescribeAsync(
            await catalog.FindAsync(id, cancellationToken) ?? throw new UnknownIncidentException(id), cancellationToken));
}
