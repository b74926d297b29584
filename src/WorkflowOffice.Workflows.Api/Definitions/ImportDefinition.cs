using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Takes files as drafts; never publishes. A refused file changes nothing, and of several files one refused one refuses all.</summary>
internal static class ImportDefinition
{
    public sealed record FilesAnswer(int Count, int Imported, IReadOnlyList<DefinitionItem> Items);

    /// <summary>One file; answers the definition as the designer opens it.</summary>
    public static async Task<Ok<JsonObject>> HandleAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitions definitions, CancellationToken cancellationToken)
    {
        var json = await UploadedText.ReadAsync(http.Request, cancellationToken);
        var draft = await commands.RunAsync<IWorkflowDefinitions, WorkflowDefinitionSummary>(
            "import-workflow", json, (service, changedBy, ct) => service.SaveDraftAsync(json, changedBy, ct), cancellationToken);
        var definition = await GetDefinition.ReadAsync(http, definitions, draft, cancellationToken);
        // The page 流程版本 shows who made it.
        definition["createdBy"] = draft.CreatedBy;
        return TypedResults.Ok(definition);
    }

    /// <summary>Any number of JSON files and ZIPs of them, in one transaction.</summary>
    public static async Task<Ok<FilesAnswer>> FilesAsync(HttpRequest request, WorkflowCommands commands, CancellationToken cancellationToken)
    {
        var texts = await UploadedFiles.ReadAsync(request, cancellationToken);
        var drafts = await commands.RunAsync<IWorkflowDefinitions, WorkflowDefinitionSummary[]>(
            "import-workflows", string.Concat(texts),
            async (service, changedBy, ct) =>
            {
                var saved = new List<WorkflowDefinitionSummary>();
                foreach (var text in texts)
                    saved.Add(await service.SaveDraftAsync(text, changedBy, ct));
                return [.. saved];
            },
            cancellationToken);
        return TypedResults.Ok(new FilesAnswer(drafts.Length, drafts.Length, [.. drafts.Select(draft => DefinitionItem.From(draft, mayEdit: true))]));
    }
}
