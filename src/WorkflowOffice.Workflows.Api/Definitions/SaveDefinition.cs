using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The designer's save: creates or overwrites the draft, and publishes it where asked and allowed.</summary>
internal static class SaveDefinition
{
    public sealed record Answer(JsonObject WorkflowDefinition, bool AlreadyPublished, int ConsumingWorkflowCount);

    public static async Task<Results<Ok<Answer>, ForbidHttpResult>> HandleAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, ActivityRegistry registry,
        IEnumerable<IDraftPreparation> preparations, CancellationToken cancellationToken)
    {
        var (model, publish) = Read(await UploadedText.ReadAsync(http.Request, cancellationToken));
        if (publish && !await Rights.HasAsync(http, WorkflowPermissions.Publish))
            return TypedResults.Forbid();

        ScriptedOutcomes.Restore(model, registry);
        var known = Text(model, "id") is { } id ? await catalog.FindVersionAsync(id, cancellationToken) : null;
        if (await CompareWithAsync(catalog, known, model, cancellationToken) is { } before)
            await LostSteps.RefuseAsync(definitions, registry, before, model, cancellationToken);
        NewSteps.Complete(model, registry);
        foreach (var preparation in preparations)
            await preparation.PrepareAsync(model, cancellationToken);
        var basis = DefinitionToken.Take(http, model, known?.Id);
        var json = model.ToJsonString();
        var saved = await commands.RunAsync<IServiceProvider, WorkflowDefinitionSummary>(
            "save-workflow", json + publish, (services, changedBy, ct) => SaveAsync(services, json, basis, publish, changedBy, ct), cancellationToken);
        return TypedResults.Ok(new Answer(await GetDefinition.ReadAsync(http, definitions, saved, cancellationToken), false, 0));
    }

    /// <summary>The version that was edited; a model that names none (the code view, a script) is compared with what it would replace.</summary>
    private static async Task<string?> CompareWithAsync(
        IWorkflowDefinitionCatalog catalog, WorkflowDefinitionSummary? known, JsonObject model, CancellationToken cancellationToken) =>
        known?.Id ?? (Text(model, "definitionId") is { } definitionId
            ? (await catalog.FindAsync(definitionId, VersionOptions.Latest, cancellationToken))?.Id
            : null);

    private static async Task<WorkflowDefinitionSummary> SaveAsync(
        IServiceProvider services, string json, DefinitionBasis? basis, bool publish, string changedBy, CancellationToken cancellationToken)
    {
        var definitions = (IWorkflowDefinitions)services.GetService(typeof(IWorkflowDefinitions))!;
        var catalog = (IWorkflowDefinitionCatalog)services.GetService(typeof(IWorkflowDefinitionCatalog))!;
        var saved = basis is null
            ? await definitions.SaveDraftAsync(json, changedBy, cancellationToken)
            : await catalog.SaveDraftAsync(json, changedBy, basis, cancellationToken);
        return publish ? await definitions.PublishAsync(saved.Id, changedBy, cancellationToken) : saved;
    }

    private static (JsonObject Model, bool Publish) Read(string body)
    {
        try
        {
            if (JsonNode.Parse(body) is JsonObject request && request["model"] is JsonObject model)
            {
                DesignerDefinition.Complete(model);
                return (model, request["publish"] is JsonValue value && value.GetValueKind() == JsonValueKind.True);
            }
        }
        catch (JsonException)
        {
            // Answered below, with the same words.
        }

        throw new UnreadableRequestException("请求中没有可读取的流程（model）。请刷新设计器后重试。");
    }

    private static string? Text(JsonObject model, string name) =>
        model[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
