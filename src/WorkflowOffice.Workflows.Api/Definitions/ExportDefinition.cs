using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The file of a version, as the designer exports it and accepts it again.</summary>
internal static class ExportDefinition
{
    public static async Task<FileContentHttpResult> HandleAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId, string? versionOptions,
        CancellationToken cancellationToken)
    {
        var summary = await catalog.FindAsync(definitionId, VersionOptionsText.Parse(versionOptions, VersionOptions.Latest), cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(definitionId);
        var json = await definitions.ExportAsync(summary.Id, cancellationToken);
        var fileName = string.Create(CultureInfo.InvariantCulture, $"{summary.DefinitionId}.v{summary.Version}.json");
        return TypedResults.File(Encoding.UTF8.GetBytes(json), "application/json", fileName);
    }
}
