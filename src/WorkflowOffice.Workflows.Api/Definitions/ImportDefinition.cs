using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>Takes a file as a draft; never publishes. A refused file changes nothing.</summary>
internal static class ImportDefinition
{
    public static async Task<Ok<DefinitionItem>> HandleAsync(HttpRequest request, WorkflowCommands commands, CancellationToken cancellationToken)
    {
        var json = await UploadedText.ReadAsync(request, cancellationToken);
        var draft = await commands.RunAsync<IWorkflowDefinitions, WorkflowDefinitionSummary>(
            "import-workflow", json, (definitions, changedBy, ct) => definitions.SaveDraftAsync(json, changedBy, ct), cancellationToken);
        return TypedResults.Ok(DefinitionItem.From(draft, mayEdit: true));
    }
}
