using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Deletes what no case ever followed.</summary>
internal static class DeleteDefinition
{
    public static async Task<NoContent> DeleteAllAsync(WorkflowCommands commands, string definitionId, CancellationToken cancellationToken)
    {
        await commands.RunAsync<IWorkflowDefinitionCatalog, int>(
            "delete-workflow/" + definitionId, "", (catalog, changedBy, ct) => catalog.DeleteAsync(definitionId, changedBy, ct), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Elsa answers 200 without a body here.</summary>
    public static async Task<Ok> DeleteNumberAsync(
        WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, string definitionId, int version, CancellationToken cancellationToken)
    {
        var row = await catalog.FindAsync(definitionId, new VersionOptions(VersionKind.AllVersions, version), cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException($"{definitionId} 第 {version} 版");
        await DeleteVersionAsync(commands, row.Id, cancellationToken);
        return TypedResults.Ok();
    }

    public static async Task<NoContent> DeleteVersionAsync(WorkflowCommands commands, string id, CancellationToken cancellationToken)
    {
        await commands.RunAsync<IWorkflowDefinitionCatalog, bool>(
            "delete-workflow-version/" + id, "",
            async (catalog, changedBy, ct) =>
            {
                await catalog.DeleteVersionAsync(id, changedBy, ct);
                return true;
            },
            cancellationToken);
        return TypedResults.NoContent();
    }
}
