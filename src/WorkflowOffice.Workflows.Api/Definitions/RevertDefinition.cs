using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Makes a new draft with the content of an older version.</summary>
internal static class RevertDefinition
{
    public static async Task<Created<DefinitionItem>> HandleAsync(
        WorkflowCommands commands, string definitionId, int version, CancellationToken cancellationToken)
    {
        var draft = await commands.RunAsync<IWorkflowDefinitionCatalog, WorkflowDefinitionSummary>(
            $"revert-workflow/{definitionId}/{version}", "",
            (catalog, changedBy, ct) => catalog.RevertAsync(definitionId, version, changedBy, ct), cancellationToken);
        return TypedResults.Created($"{WorkflowsApiModule.Prefix}/workflow-definitions/by-id/{draft.Id}", DefinitionItem.From(draft, mayEdit: true));
    }
}
