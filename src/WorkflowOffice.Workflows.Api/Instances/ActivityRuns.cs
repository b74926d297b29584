using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The executions of an instance's activities, read from its journal. Values of inputs and outputs stand there where the definition asks for it.</summary>
internal static class ActivityRuns
{
    /// <summary>More lines of one instance than this are not counted; the viewer shows the first.</summary>
    private const int MostLines = 10_000;

    private const int PageSize = 1000;

    /// <param name="nodeIds">Null: of all activities.</param>
    public static async Task<IReadOnlyList<ActivityRun>> ReadAsync(
        IWorkflowInstanceCatalog catalog, IWorkflowInstances instances, string instanceId, string[]? nodeIds, CancellationToken cancellationToken)
    {
        var entries = new List<JournalEntry>();
        for (var skip = 0; skip < MostLines; skip += PageSize)
        {
            var page = await catalog.ListJournalAsync(instanceId, new JournalFilter(), skip, PageSize, cancellationToken);
            entries.AddRange(page.Items);
            if (skip + PageSize >= page.TotalCount)
                break;
        }

        var waiting = (await instances.FindAsync(instanceId, cancellationToken))?.Bookmarks.Select(bookmark => bookmark.ActivityInstanceId).ToHashSet() ?? [];
        var instance = await catalog.FindAsync(instanceId, cancellationToken);
        // The execution around another is the latest one of the activity around it that had begun.
        var begun = new Dictionary<string, ActivityRun>();
        var runs = new List<ActivityRun>();
        foreach (var own in entries.GroupBy(entry => entry.ActivityInstanceId))
        {
            var around = Around(begun, own.First().ActivityNodeId);
            var run = WithTheInstance(RunOf(instanceId, [.. own], waiting.Contains(own.Key), around), instance, entries);
            begun[run.ActivityNodeId] = run;
            runs.Add(run);
        }

        return [.. runs.Where(run => nodeIds is null || nodeIds.Contains(run.ActivityNodeId)).OrderBy(run => run.StartedAt)];
    }

    /// <summary>From the outermost to the execution itself; empty where there is none.</summary>
    public static IReadOnlyList<ActivityRun> ChainTo(IReadOnlyList<ActivityRun> all, string id)
    {
        var chain = new List<ActivityRun>();
        for (var run = all.FirstOrDefault(one => one.Id == id); run is not null; run = all.FirstOrDefault(one => one.Id == run.SchedulingActivityExecutionId))
            chain.Insert(0, run);
        return chain;
    }

    private static ActivityRun? Around(Dictionary<string, ActivityRun> begun, string nodeId) =>
        nodeId.LastIndexOf(':') is > 0 and var cut ? begun.GetValueOrDefault(nodeId[..cut]) : null;

    private static ActivityRun RunOf(string instanceId, IReadOnlyList<JournalEntry> entries, bool isWaiting, ActivityRun? around)
    {
        var first = entries[0];
        var end = entries.LastOrDefault(entry => entry.EventName is "Completed" or "Canceled" or "Faulted");
        var faulted = end?.EventName == "Faulted";
        return new(
            instanceId, first.ActivityId, first.ActivityNodeId, first.ActivityType, 1, first.ActivityName, LogValues.Inputs(entries), LogValues.Outputs(entries), Outcomes(end),
            LogValues.Properties(entries) ?? [], [], first.At, isWaiting,
            end?.EventName ?? "Running", faulted ? 1 : 0, faulted ? null : end?.At, around?.Id, around?.ActivityId, (around?.CallStackDepth ?? -1) + 1,
            ExecutionId.Of(instanceId, first.ActivityInstanceId));
    }

    /// <summary>办结 and 终止 end an instance at once, without a line for whatever was under way: what is around other steps ended with it, a step was withdrawn.</summary>
    private static ActivityRun WithTheInstance(ActivityRun run, WorkflowInstanceSummary? instance, List<JournalEntry> entries)
    {
        if (run.Status != "Running" || instance is not { SubStatus: WorkflowSubStatus.Finished or WorkflowSubStatus.Cancelled, FinishedAt: { } finishedAt })
            return run;
        var ended = instance.SubStatus == WorkflowSubStatus.Finished && entries.Exists(entry => entry.ActivityNodeId.StartsWith(run.ActivityNodeId + ":", StringComparison.Ordinal));
        return run with { Status = ended ? "Completed" : "Canceled", CompletedAt = finishedAt };
    }

    private static System.Text.Json.Nodes.JsonObject? Outcomes(JournalEntry? end) =>
        end?.Payload?["outcomes"] is { } outcomes ? new() { ["Outcomes"] = outcomes.DeepClone() } : null;
}
