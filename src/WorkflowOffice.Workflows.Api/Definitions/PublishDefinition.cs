using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Publishes the latest version.</summary>
internal static class PublishDefinition
{
    public static async Task<Ok<SaveDefinition.Answer>> HandleAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId,
        CancellationToken cancellationToken)
    {
        var latest = await catalog.FindAsync(definitionId, VersionOptions.Latest, cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(definitionId);
        var published = await commands.RunAsync<IWorkflowDefinitions, WorkflowDefinitionSummary>(
            "publish-workflow/" + definitionId, latest.Id, (service, changedBy, ct) => service.PublishAsync(latest.Id, changedBy, ct), cancellationToken);
        JsonObject definition = await GetDefinition.ReadAsync(http, definitions, published, cancellationToken);
        return TypedResults.Ok(new SaveDefinition.Answer(definition, latest.IsPublished, (await QueryDefinitions.FindConsumersAsync(catalog, definitions, definitionId, cancellationToken)).Count));
    }
}
