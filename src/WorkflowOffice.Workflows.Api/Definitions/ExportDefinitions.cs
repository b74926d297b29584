using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Several versions as one ZIP, each entry as the export of one.</summary>
internal static class ExportDefinitions
{
    public sealed record Request(string[]? Ids = null, bool? IncludeConsumingWorkflows = null);

    public static async Task<FileContentHttpResult> HandleAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, Request request, CancellationToken cancellationToken)
    {
        var versions = new List<WorkflowDefinitionSummary>();
        foreach (var id in (request.Ids ?? []).Distinct())
            versions.Add(await catalog.FindVersionAsync(id, cancellationToken) ?? throw new WorkflowDefinitionNotFoundException(id));
        if (request.IncludeConsumingWorkflows == true)
            await AddConsumersAsync(catalog, definitions, versions, cancellationToken);
        return await ZipAsync(definitions, versions, cancellationToken);
    }

    internal static async Task AddConsumersAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, List<WorkflowDefinitionSummary> versions, CancellationToken cancellationToken)
    {
        for (var at = 0; at < versions.Count; at++)
            foreach (var id in await QueryDefinitions.FindConsumersAsync(catalog, definitions, versions[at].DefinitionId, cancellationToken))
                if (!versions.Exists(v => v.DefinitionId == id) && await catalog.FindAsync(id, VersionOptions.Latest, cancellationToken) is { } consumer)
                    versions.Add(consumer);
    }

    internal static async Task<FileContentHttpResult> ZipAsync(
        IWorkflowDefinitions definitions, IReadOnlyList<WorkflowDefinitionSummary> versions, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var version in versions)
            {
                var entry = zip.CreateEntry(FileNameOf(version), CompressionLevel.Optimal);
                // The instant of the version, so that the same export is the same file.
                entry.LastWriteTime = version.SavedAt;
                await using var writer = new StreamWriter(await entry.OpenAsync(cancellationToken));
                await writer.WriteAsync((await definitions.ExportAsync(version.Id, cancellationToken)).AsMemory(), cancellationToken);
            }
        }

        return TypedResults.File(file.ToArray(), "application/zip", "workflow-definitions.zip");
    }

    internal static string FileNameOf(WorkflowDefinitionSummary version) =>
        string.Create(CultureInfo.InvariantCulture, $"{version.DefinitionId}.v{version.Version}.json");
}
