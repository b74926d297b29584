using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The list's actions on several definitions at once; each definition is a change of its own.</summary>
internal static class BulkDefinitions
{
    public sealed record Request(string[]? DefinitionIds = null, string[]? Ids = null);

    public sealed record PublishAnswer(
        IReadOnlyList<string> Published, IReadOnlyList<string> AlreadyPublished, IReadOnlyList<string> NotFound, IReadOnlyList<string> Skipped,
        IReadOnlyList<string> UpdatedConsumers, IReadOnlyList<string> Failed, IReadOnlyDictionary<string, string> Warnings);

    public sealed record RetractAnswer(
        IReadOnlyList<string> Retracted, IReadOnlyList<string> AlreadyRetracted, IReadOnlyList<string> Skipped, IReadOnlyList<string> NotPublished,
        IReadOnlyList<string> NotFound);

    public sealed record DeleteAnswer(int Deleted);

    /// <summary>Through the same handler as the publication of one; what the gate refuses is listed with its words, and the rest goes on.</summary>
    /// <remarks>Where there was one to publish and it was refused, the refusal itself is the answer.</remarks>
    public static async Task<Results<Ok<PublishAnswer>, ProblemHttpResult>> PublishAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, Request request,
        CancellationToken cancellationToken)
    {
        List<string> published = [], already = [], missing = [];
        var refused = new Dictionary<string, WorkflowException>();
        foreach (var id in (request.DefinitionIds ?? []).Distinct())
        {
            var latest = await catalog.FindAsync(id, VersionOptions.Latest, cancellationToken);
            if (latest is { IsPublished: false })
            {
                try
                {
                    await PublishDefinition.HandleAsync(http, commands, catalog, definitions, id, cancellationToken);
                    published.Add(id);
                }
                catch (WorkflowException exception)
                {
                    refused[id] = exception;
                }
            }
            else
            {
                (latest is null ? missing : already).Add(id);
            }
        }

        if (refused.Count == 1 && published.Count == 0)
            return WorkflowProblems.ToProblem(refused.First().Value, http.TraceIdentifier);
        return TypedResults.Ok(new PublishAnswer(
            published, already, missing, [], [], [.. refused.Keys], refused.ToDictionary(pair => pair.Key, pair => pair.Value.Message)));
    }

    public static async Task<Ok<RetractAnswer>> RetractAsync(
        HttpContext http, WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, Request request,
        CancellationToken cancellationToken)
    {
        List<string> retracted = [], unpublished = [], missing = [];
        var changes = new SeveralChanges();
        foreach (var id in request.DefinitionIds ?? [])
        {
            if (await catalog.FindAsync(id, VersionOptions.Latest, cancellationToken) is null)
                missing.Add(id);
            else if (await catalog.FindAsync(id, VersionOptions.Published, cancellationToken) is null)
                unpublished.Add(id);
            else if (await changes.TryAsync(() => RetractDefinition.HandleAsync(http, commands, definitions, id, cancellationToken)))
                retracted.Add(id);
        }

        changes.ThrowRefusals();
        return TypedResults.Ok(new RetractAnswer(retracted, [], [], unpublished, missing));
    }

    public static async Task<Ok<DeleteAnswer>> DeleteAsync(
        WorkflowCommands commands, IWorkflowDefinitionCatalog catalog, Request request, CancellationToken cancellationToken)
    {
        var changes = new SeveralChanges();
        foreach (var id in request.DefinitionIds ?? [])
            if (await catalog.FindAsync(id, VersionOptions.Latest, cancellationToken) is not null)
                await changes.TryAsync(() => DeleteDefinition.DeleteAllAsync(commands, id, cancellationToken));
        foreach (var id in request.Ids ?? [])
            if (await catalog.FindVersionAsync(id, cancellationToken) is not null)
                await changes.TryAsync(() => DeleteDefinition.DeleteVersionAsync(commands, id, cancellationToken));
        changes.ThrowRefusals();
        return TypedResults.Ok(new DeleteAnswer(changes.Done));
    }
}
