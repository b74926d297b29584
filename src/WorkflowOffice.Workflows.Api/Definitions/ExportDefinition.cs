using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The file of a version, as the designer exports it and accepts it again; with what uses it, a ZIP.</summary>
internal static class ExportDefinition
{
    public static async Task<FileContentHttpResult> HandleAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId, string? versionOptions,
        bool? includeConsumingWorkflows, CancellationToken cancellationToken)
    {
        var summary = await catalog.FindAsync(definitionId, VersionOptionsText.Parse(versionOptions, VersionOptions.Latest), cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(definitionId);
        if (includeConsumingWorkflows == true)
        {
            var versions = new List<WorkflowDefinitionSummary> { summary };
            await ExportDefinitions.AddConsumersAsync(catalog, definitions, versions, cancellationToken);
            if (versions.Count > 1)
                return await ExportDefinitions.ZipAsync(definitions, versions, cancellationToken);
        }

        var json = await definitions.ExportAsync(summary.Id, cancellationToken);
        return TypedResults.File(Encoding.UTF8.GetBytes(json), "application/json", ExportDefinitions.FileNameOf(summary));
    }
}
