using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The state and the journal of an instance as a file. Values of variables and inputs stay out, as in the viewer.</summary>
internal static class ExportInstance
{
    private const int Most = 200;
    private const int MostLines = 1000;

    public static async Task<Results<FileContentHttpResult, NotFound>> HandleAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string id, CancellationToken cancellationToken) =>
        await ReadAsync(catalog, instances, id, cancellationToken) is { } file
            ? TypedResults.File(file, "application/octet-stream", NameOf(id))
            : TypedResults.NotFound();

    public static async Task<FileContentHttpResult> ManyAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, EndInstances.IdsRequest request, CancellationToken cancellationToken)
    {
        var ids = (request.Ids ?? []).Distinct().ToList();
        if (ids.Count > Most)
            throw new UnreadableRequestException($"一次最多导出 {Most} 个实例。请分几次导出。");
        using var file = new MemoryStream();
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var id in ids)
            {
                if (await ReadAsync(catalog, instances, id, cancellationToken) is not { } content)
                    continue;
                await using var entry = await zip.CreateEntry(NameOf(id)).OpenAsync(cancellationToken);
                await entry.WriteAsync(content, cancellationToken);
            }
        }

        return TypedResults.File(file.ToArray(), "application/zip", "workflow-instances.zip");
    }

    private static string NameOf(string id) => $"workflow-instance-{id}.json";

    private static async Task<byte[]?> ReadAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string id, CancellationToken cancellationToken)
    {
        if (await instances.FindAsync(id, cancellationToken) is not { } state)
            return null;
        var journal = await catalog.ListJournalAsync(id, new JournalFilter(), 0, MostLines, cancellationToken);
        var lines = journal.Items.Select(entry => JsonSerializer.SerializeToNode(GetJournal.Entry.From(id, entry), ElsaJson.Options));
        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["WorkflowState"] = InstanceState.Of(state),
                ["WorkflowExecutionLogRecords"] = new JsonArray([.. lines]),
            },
            ElsaJson.Readable);
    }
}
