using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Small questions about definitions: several by id, how many there are, which others use one.</summary>
internal static class QueryDefinitions
{
    private const int Most = 100;

    public sealed record ManyAnswer(IReadOnlyList<JsonObject> Items, int Count);

    public sealed record CountAnswer(long Count);

    public sealed record ConsumersAnswer(IReadOnlyList<string> ConsumingWorkflowDefinitionIds);

    public sealed record UpdateAnswer(IReadOnlyList<string> AffectedWorkflows);

    public static async Task<Ok<ManyAnswer>> ManyAsync(
        HttpContext http, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string[] ids, CancellationToken cancellationToken)
    {
        var found = new List<JsonObject>();
        foreach (var id in ids.Distinct().Take(Most))
            if (await catalog.FindVersionAsync(id, cancellationToken) is { } summary)
                found.Add(await GetDefinition.ReadAsync(http, definitions, summary, cancellationToken));
        return TypedResults.Ok(new ManyAnswer(found, found.Count));
    }

    public static async Task<Ok<CountAnswer>> CountAsync(IWorkflowDefinitionCatalog catalog, CancellationToken cancellationToken) =>
        TypedResults.Ok(new CountAnswer(
            (await catalog.ListAsync(new WorkflowDefinitionFilter(VersionOptions.Latest, Take: 0), cancellationToken)).TotalCount));

    public static async Task<Ok<ConsumersAnswer>> ConsumersAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ConsumersAnswer(await FindConsumersAsync(catalog, definitions, definitionId, cancellationToken)));

    /// <summary>A published version never changes by itself, so nothing that uses a workflow is updated behind its editor's back.</summary>
    public static async Task<Ok<UpdateAnswer>> UpdateReferencesAsync(
        IWorkflowDefinitionCatalog catalog, string definitionId, CancellationToken cancellationToken) =>
        await catalog.FindAsync(definitionId, VersionOptions.Latest, cancellationToken) is null
            ? throw new WorkflowDefinitionNotFoundException(definitionId)
            : TypedResults.Ok(new UpdateAnswer([]));

    internal static async Task<List<string>> FindConsumersAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId, CancellationToken cancellationToken)
    {
        var consumers = new List<string>();
        var latest = await catalog.ListAsync(new WorkflowDefinitionFilter(VersionOptions.Latest, Take: 1000), cancellationToken);
        foreach (var row in latest.Items.Where(row => row.DefinitionId != definitionId))
            if (ActivityNodes.Of((await definitions.GetAsync(row.Id, cancellationToken)).Json).Any(node => Names(node["workflowDefinitionId"], definitionId)))
                consumers.Add(row.DefinitionId);
        return consumers;
    }

    /// <summary>Bare where the workflow itself is the activity, wrapped where an activity starts it.</summary>
    private static bool Names(JsonNode? input, string definitionId) => input switch
    {
        JsonObject wrapped => wrapped["expression"]?["value"]?.ToString() == definitionId,
        JsonValue bare => bare.ToString() == definitionId,
        _ => false,
    };
}
