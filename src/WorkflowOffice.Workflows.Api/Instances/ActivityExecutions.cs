using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>How often and how each step of an instance ran.</summary>
internal static class ActivityExecutions
{
    public sealed record ListAnswer(IReadOnlyList<ActivityRun> Items, int Count);

    public sealed record CountAnswer(int Count);

    public sealed record ReportRequest(string WorkflowInstanceId, string[]? ActivityNodeIds = null);

    public sealed record ReportAnswer(IReadOnlyList<ActivityStats> Stats);

    public sealed record Summary(
        string WorkflowInstanceId, string ActivityId, string ActivityNodeId, string ActivityType, int ActivityTypeVersion, string? ActivityName,
        DateTimeOffset StartedAt, bool HasBookmarks, string Status, System.Text.Json.Nodes.JsonObject Metadata, int AggregateFaultCount,
        DateTimeOffset? CompletedAt, string Id);

    public sealed record SummariesAnswer(IReadOnlyList<Summary> Items, int Count);

    public sealed record StackAnswer(string ActivityExecutionId, IReadOnlyList<ActivityRun> Items, int TotalCount);

    public static async Task<Ok<ListAnswer>> ListAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string workflowInstanceId, string? activityNodeId, CancellationToken cancellationToken)
    {
        var items = await ReadAsync(catalog, instances, workflowInstanceId, activityNodeId, cancellationToken);
        return TypedResults.Ok(new ListAnswer(items, items.Count));
    }

    public static async Task<Ok<CountAnswer>> CountAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string workflowInstanceId, string? activityNodeId, CancellationToken cancellationToken) =>
        TypedResults.Ok(new CountAnswer((await ReadAsync(catalog, instances, workflowInstanceId, activityNodeId, cancellationToken)).Count));

    public static async Task<Ok<SummariesAnswer>> SummariesAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string workflowInstanceId, string? activityNodeId, CancellationToken cancellationToken)
    {
        var runs = await ReadAsync(catalog, instances, workflowInstanceId, activityNodeId, cancellationToken);
        return TypedResults.Ok(new SummariesAnswer([.. runs.Select(run => new Summary(
            run.WorkflowInstanceId, run.ActivityId, run.ActivityNodeId, run.ActivityType, run.ActivityTypeVersion, run.ActivityName, run.StartedAt,
            run.HasBookmarks, run.Status, run.Metadata, run.AggregateFaultCount, run.CompletedAt, run.Id))], runs.Count));
    }

    public static async Task<Ok<ReportAnswer>> ReportAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, ReportRequest request, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ReportAnswer(ActivityStats.Of(
            await ActivityRuns.ReadAsync(catalog, instances, request.WorkflowInstanceId, request.ActivityNodeIds, cancellationToken))));

    public static async Task<Results<Ok<ActivityRun>, NotFound>> FindAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string id, CancellationToken cancellationToken) =>
        (await AllAroundAsync(catalog, instances, id, cancellationToken)).FirstOrDefault(run => run.Id == id) is { } found
            ? TypedResults.Ok(found)
            : TypedResults.NotFound();

    /// <summary>From the outermost to the execution itself.</summary>
    public static async Task<Results<Ok<StackAnswer>, NotFound>> StackAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string id, int? skip, int? take, CancellationToken cancellationToken)
    {
        var chain = ActivityRuns.ChainTo(await AllAroundAsync(catalog, instances, id, cancellationToken), id);
        return chain.Count == 0
            ? TypedResults.NotFound()
            : TypedResults.Ok(new StackAnswer(id, [.. chain.Skip(Math.Max(skip ?? 0, 0)).Take(Math.Clamp(take ?? 100, 0, 100))], chain.Count));
    }

    private static Task<IReadOnlyList<ActivityRun>> ReadAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string instanceId, string? nodeId, CancellationToken cancellationToken) =>
        ActivityRuns.ReadAsync(catalog, instances, instanceId, nodeId is null ? null : [nodeId], cancellationToken);

    private static async Task<IReadOnlyList<ActivityRun>> AllAroundAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string id, CancellationToken cancellationToken) =>
        ExecutionId.InstanceIn(id) is { } instanceId ? await ActivityRuns.ReadAsync(catalog, instances, instanceId, null, cancellationToken) : [];
}
