using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>How often and how each step of an instance ran, read from its journal. Values of inputs and outputs stay out: they may be confidential.</summary>
internal static class ActivityExecutions
{
    /// <summary>More lines of one instance than this are not counted; the viewer shows the first.</summary>
    private const int MostLines = 10_000;

    public sealed record ListAnswer(IReadOnlyList<Item> Items, int Count);

    public sealed record CountAnswer(int Count);

    public sealed record ReportRequest(string WorkflowInstanceId, string[] ActivityNodeIds);

    public sealed record ReportAnswer(IReadOnlyList<Stats> Stats);

    public sealed record Stats(
        string ActivityId, string ActivityNodeId, int StartedCount, int CompletedCount, int UncompletedCount, bool IsBlocked, bool IsFaulted,
        int AggregateFaultCount, JsonObject Metadata);

    public sealed record Item(
        string WorkflowInstanceId, string ActivityId, string ActivityNodeId, string ActivityType, int ActivityTypeVersion, string? ActivityName,
        JsonObject Properties, JsonObject Metadata, DateTimeOffset StartedAt, bool HasBookmarks, string Status, int AggregateFaultCount,
        DateTimeOffset? CompletedAt, string Id);

    public static async Task<Ok<ListAnswer>> ListAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string workflowInstanceId, string? activityNodeId, CancellationToken cancellationToken)
    {
        var items = await ReadAsync(catalog, instances, workflowInstanceId, activityNodeId is null ? null : [activityNodeId], cancellationToken);
        return TypedResults.Ok(new ListAnswer(items, items.Count));
    }

    public static async Task<Ok<CountAnswer>> CountAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string workflowInstanceId, string? activityNodeId, CancellationToken cancellationToken) =>
        TypedResults.Ok(new CountAnswer(
            (await ReadAsync(catalog, instances, workflowInstanceId, activityNodeId is null ? null : [activityNodeId], cancellationToken)).Count));

    public static async Task<Ok<ReportAnswer>> ReportAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, ReportRequest request, CancellationToken cancellationToken)
    {
        var items = await ReadAsync(catalog, instances, request.WorkflowInstanceId, request.ActivityNodeIds, cancellationToken);
        return TypedResults.Ok(new ReportAnswer([.. items.GroupBy(item => item.ActivityNodeId).Select(StatsOf)]));
    }

    private static Stats StatsOf(IGrouping<string, Item> runs)
    {
        var completed = runs.Count(run => run.Status == "Completed");
        var faults = runs.Count(run => run.Status == "Faulted");
        return new(
            runs.First().ActivityId, runs.Key, runs.Count(), completed, runs.Count() - completed, runs.Any(run => run.HasBookmarks), faults > 0, faults, []);
    }

    private static async Task<IReadOnlyList<Item>> ReadAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string instanceId, string[]? nodeIds, CancellationToken cancellationToken)
    {
        var journal = await catalog.ListJournalAsync(instanceId, new JournalFilter(ActivityNodeIds: nodeIds), 0, MostLines, cancellationToken);
        var waiting = (await instances.FindAsync(instanceId, cancellationToken))?.Bookmarks.Select(bookmark => bookmark.ActivityInstanceId).ToHashSet() ?? [];
        return
        [
            .. journal.Items.GroupBy(entry => entry.ActivityInstanceId)
                .Select(entries => ItemOf(instanceId, [.. entries], waiting.Contains(entries.Key))).OrderBy(item => item.StartedAt),
        ];
    }

    private static Item ItemOf(string instanceId, IReadOnlyList<JournalEntry> entries, bool isWaiting)
    {
        var first = entries[0];
        var end = entries.LastOrDefault(entry => entry.EventName is "Completed" or "Canceled" or "Faulted");
        return new(
            instanceId, first.ActivityId, first.ActivityNodeId, first.ActivityType, 1, first.ActivityName, [], [], first.At, isWaiting,
            end?.EventName ?? "Running", end?.EventName == "Faulted" ? 1 : 0, end?.EventName == "Faulted" ? null : end?.At, first.ActivityInstanceId);
    }
}
