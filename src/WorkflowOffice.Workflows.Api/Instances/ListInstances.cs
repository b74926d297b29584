using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The list of instances.</summary>
internal static class ListInstances
{
    public sealed record Answer(IReadOnlyList<InstanceItem> Items, long TotalCount);

    /// <summary>The designer's filter; empty lists and nulls restrict nothing.</summary>
    public sealed record Query(
        int? Page = null, int? PageSize = null, string? SearchTerm = null, string? DefinitionId = null, string[]? DefinitionIds = null,
        string? CorrelationId = null, int? Version = null, bool? HasIncidents = null, string? Status = null, string[]? Statuses = null,
        string? SubStatus = null, string[]? SubStatuses = null, string? OrderBy = null, string? OrderDirection = null);

    public static Task<Ok<Answer>> ByQueryAsync(
        IWorkflowInstanceCatalog catalog, int? page, int? pageSize, string? searchTerm, string? definitionId, string? correlationId, string? status,
        string? subStatus, bool? hasIncidents, string? orderBy, string? orderDirection, CancellationToken cancellationToken) =>
        ByBodyAsync(
            catalog,
            new Query(
                page, pageSize, searchTerm, definitionId, CorrelationId: correlationId, HasIncidents: hasIncidents, Status: status,
                SubStatus: subStatus, OrderBy: orderBy, OrderDirection: orderDirection),
            cancellationToken);

    public static async Task<Ok<Answer>> ByBodyAsync(IWorkflowInstanceCatalog catalog, Query query, CancellationToken cancellationToken)
    {
        var take = Math.Clamp(query.PageSize ?? 100, 1, 1000);
        var found = await catalog.ListAsync(
            new WorkflowInstanceFilter(
                query.SearchTerm,
                [.. Given(query.DefinitionIds, query.DefinitionId)],
                query.CorrelationId,
                query.Version,
                query.HasIncidents,
                [.. Parse<WorkflowStatus>(Given(query.Statuses, query.Status))],
                [.. Parse<WorkflowSubStatus>(Given(query.SubStatuses, query.SubStatus))],
                query.OrderBy ?? "Created",
                !string.Equals(query.OrderDirection, "Ascending", StringComparison.OrdinalIgnoreCase),
                Math.Max(query.Page ?? 0, 0) * take,
                take),
            cancellationToken);
        return TypedResults.Ok(new Answer([.. found.Items.Select(InstanceItem.From)], found.TotalCount));
    }

    private static IEnumerable<string> Given(string[]? many, string? one) =>
        (many ?? []).Append(one).OfType<string>().Where(text => text.Length > 0);

    private static IEnumerable<T> Parse<T>(IEnumerable<string> texts) where T : struct, Enum =>
        texts.Where(text => Enum.TryParse<T>(text, ignoreCase: true, out _)).Select(text => Enum.Parse<T>(text, ignoreCase: true));
}
