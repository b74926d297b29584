using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Takes the published version out of use for new cases; running ones go on.</summary>
internal static class RetractDefinition
{
    public static async Task<Ok<JsonObject>> HandleAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitions definitions, string definitionId, CancellationToken cancellationToken)
    {
        var retracted = await commands.RunAsync<IWorkflowDefinitions, WorkflowDefinitionSummary>(
            "retract-workflow/" + definitionId, "", (service, changedBy, ct) => service.RetractAsync(definitionId, changedBy, ct), cancellationToken);
        return TypedResults.Ok(await GetDefinition.ReadAsync(http, definitions, retracted, cancellationToken));
    }
}
