using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>One version in full.</summary>
internal static class GetDefinition
{
    public static async Task<Ok<JsonObject>> ByDefinitionIdAsync(
        HttpContext http, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId, string? versionOptions,
        CancellationToken cancellationToken)
    {
        var summary = await catalog.FindAsync(definitionId, VersionOptionsText.Parse(versionOptions, VersionOptions.Latest), cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(definitionId);
        return TypedResults.Ok(await ReadAsync(http, definitions, summary, cancellationToken));
    }

    public static async Task<Ok<JsonObject>> ByVersionIdAsync(
        HttpContext http, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string id, CancellationToken cancellationToken)
    {
        var summary = await catalog.FindVersionAsync(id, cancellationToken) ?? throw new WorkflowDefinitionNotFoundException(id);
        return TypedResults.Ok(await ReadAsync(http, definitions, summary, cancellationToken));
    }

    public static async Task<JsonObject> ReadAsync(
        HttpContext http, IWorkflowDefinitions definitions, WorkflowDefinitionSummary summary, CancellationToken cancellationToken)
    {
        var definition = await definitions.GetAsync(summary.Id, cancellationToken);
        var json = DesignerDefinition.Of(definition, summary, await Rights.HasAsync(http, WorkflowPermissions.Edit));
        ScriptedOutcomes.Hide(json, http.RequestServices.GetRequiredService<ActivityRegistry>());
        DefinitionToken.Give(http, json, summary);
        return json;
    }
}
