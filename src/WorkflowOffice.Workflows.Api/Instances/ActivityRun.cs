using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>One execution of an activity, Elsa's fields.</summary>
internal sealed record ActivityRun(
    string WorkflowInstanceId, string ActivityId, string ActivityNodeId, string ActivityType, int ActivityTypeVersion, string? ActivityName,
    JsonObject? ActivityState, JsonObject? Outputs, JsonObject? Payload, JsonObject Properties, JsonObject Metadata, DateTimeOffset StartedAt, bool HasBookmarks, string Status, int AggregateFaultCount,
    DateTimeOffset? CompletedAt, string? SchedulingActivityExecutionId, string? SchedulingActivityId, int CallStackDepth, string Id);

/// <summary>How often an activity ran and how it stands.</summary>
internal sealed record ActivityStats(
    string ActivityId, string ActivityNodeId, int StartedCount, int CompletedCount, int UncompletedCount, bool IsBlocked, bool IsFaulted,
    int AggregateFaultCount, JsonObject Metadata)
{
    public static IReadOnlyList<ActivityStats> Of(IEnumerable<ActivityRun> runs) => [.. runs.GroupBy(run => run.ActivityNodeId).Select(OfOne)];

    private static ActivityStats OfOne(IGrouping<string, ActivityRun> runs)
    {
        var completed = runs.Count(run => run.Status == "Completed");
        var faults = runs.Count(run => run.Status == "Faulted");
        return new(
            runs.First().ActivityId, runs.Key, runs.Count(), completed, runs.Count() - completed, runs.Any(run => run.HasBookmarks), faults > 0, faults, []);
    }
}
