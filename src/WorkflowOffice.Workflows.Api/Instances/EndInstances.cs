using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>Cancelling and deleting from the designer's lists. What a case did is evidence and is never deleted; test runs are.</summary>
internal static class EndInstances
{
    private const int Most = 200;

    /// <summary>The designer asks for no reason; the office's page 运行监控 does.</summary>
    private const string Reason = "在流程设计的实例列表中取消";

    public sealed record IdsRequest(string[]? Ids = null);

    public sealed record CancelRequest(string[]? Ids = null, string? DefinitionVersionId = null, string? DefinitionId = null);

    public sealed record CancelAnswer(int Cancelled);

    public sealed record DeleteAnswer(int Deleted);

    public static async Task<Ok> CancelAsync(WorkflowCommands commands, string id, CancellationToken cancellationToken)
    {
        await CancelOneAsync(commands, id, cancellationToken);
        return TypedResults.Ok();
    }

    public static async Task<Ok<CancelAnswer>> CancelManyAsync(
        WorkflowCommands commands, IWorkflowInstanceCatalog catalog, IWorkflowDefinitionCatalog definitions, CancelRequest request,
        CancellationToken cancellationToken)
    {
        var changes = new SeveralChanges();
        foreach (var id in await MeantAsync(catalog, definitions, request, cancellationToken))
            if (await catalog.FindAsync(id, cancellationToken) is { Status: WorkflowStatus.Running })
                await changes.TryAsync(() => CancelOneAsync(commands, id, cancellationToken));
        changes.ThrowRefusals();
        return TypedResults.Ok(new CancelAnswer(changes.Done));
    }

    public static async Task<NoContent> DeleteAsync(WorkflowCommands commands, string id, CancellationToken cancellationToken)
    {
        await DeleteOneAsync(commands, id, cancellationToken);
        return TypedResults.NoContent();
    }

    public static async Task<Ok<DeleteAnswer>> DeleteManyAsync(WorkflowCommands commands, IdsRequest request, CancellationToken cancellationToken)
    {
        var changes = new SeveralChanges();
        foreach (var id in (request.Ids ?? []).Distinct())
            await changes.TryAsync(() => DeleteOneAsync(commands, id, cancellationToken));
        changes.ThrowRefusals();
        return TypedResults.Ok(new DeleteAnswer(changes.Done));
    }

    private static async Task<IReadOnlyList<string>> MeantAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowDefinitionCatalog definitions, CancelRequest request, CancellationToken cancellationToken)
    {
        if (request.Ids is { Length: > 0 } ids)
            return [.. ids.Distinct()];
        var version = request.DefinitionVersionId is { } versionId ? await definitions.FindVersionAsync(versionId, cancellationToken) : null;
        if ((version?.DefinitionId ?? request.DefinitionId) is not { } definitionId)
            return [];
        var filter = new WorkflowInstanceFilter(
            DefinitionIds: [definitionId], Version: version?.Version, Statuses: [WorkflowStatus.Running], Take: Most);
        return [.. (await catalog.ListAsync(filter, cancellationToken)).Items.Select(instance => instance.Id)];
    }

    private static Task<bool> CancelOneAsync(WorkflowCommands commands, string id, CancellationToken cancellationToken) =>
        commands.RunAsync<IIncidentResolver, bool>(
            "cancel-instance/" + id, Reason,
            async (resolver, by, ct) =>
            {
                await resolver.CancelInstanceAsync(id, Reason, by, ct);
                return true;
            },
            cancellationToken);

    private static Task<bool> DeleteOneAsync(WorkflowCommands commands, string id, CancellationToken cancellationToken) =>
        commands.RunAsync<ITestRuns, bool>(
            "delete-instance/" + id, "",
            async (tests, _, ct) =>
            {
                await tests.DeleteAsync(id, ct);
                return true;
            },
            cancellationToken);
}
