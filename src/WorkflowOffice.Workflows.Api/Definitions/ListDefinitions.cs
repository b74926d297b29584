using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The list of definitions, and the versions of one.</summary>
internal static class ListDefinitions
{
    public sealed record Answer(IReadOnlyList<DefinitionItem> Items, long TotalCount, IReadOnlyList<Link> Links);

    public static async Task<Ok<Answer>> HandleAsync(
        HttpContext http, IWorkflowDefinitionCatalog catalog, string? versionOptions, string? searchTerm, string? orderBy, string? orderDirection,
        string[]? definitionIds, string[]? ids, int? page, int? pageSize, CancellationToken cancellationToken)
    {
        var take = Math.Clamp(pageSize ?? 1000, 1, 1000);
        var filter = new WorkflowDefinitionFilter(
            VersionOptionsText.Parse(versionOptions, VersionOptions.All), searchTerm, definitionIds, ids, orderBy ?? "Name",
            string.Equals(orderDirection, "Descending", StringComparison.OrdinalIgnoreCase), Math.Max(page ?? 0, 0) * take, take);
        var found = await catalog.ListAsync(filter, cancellationToken);
        var mayEdit = await Rights.HasAsync(http, WorkflowPermissions.Edit);
        return TypedResults.Ok(new Answer(
            [.. found.Items.Select(summary => DefinitionItem.From(summary, mayEdit))], found.TotalCount, DefinitionLinks.OfList(mayEdit)));
    }

    public static async Task<Ok<IReadOnlyList<DefinitionItem>>> ListVersionsAsync(
        HttpContext http, IWorkflowDefinitions definitions, string definitionId, CancellationToken cancellationToken)
    {
        var versions = await definitions.ListVersionsAsync(definitionId, cancellationToken);
        var mayEdit = await Rights.HasAsync(http, WorkflowPermissions.Edit);
        return TypedResults.Ok<IReadOnlyList<DefinitionItem>>([.. versions.Select(summary => DefinitionItem.From(summary, mayEdit))]);
    }
}
