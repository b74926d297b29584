using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>Where an instance stands, told from its journal: executions that are over stand only there, not in the state.</summary>
internal sealed class FlowProgress
{
    private const int PageSize = 1_000;

    private readonly Dictionary<string, ActivityProgress> _activities = [];
    private readonly HashSet<string> _executions = [];

    internal static async Task<FlowProgress> ReadAsync(IWorkflowInstances instances, string instanceId, CancellationToken cancellationToken)
    {
        var progress = new FlowProgress();
        var after = -1L;
        IReadOnlyList<JournalEntry> page;
        do
        {
            page = await instances.GetJournalAsync(instanceId, after, PageSize, cancellationToken);
            foreach (var entry in page)
                progress.Add(entry);
            after = page.Count > 0 ? page[^1].Sequence : after;
        }
        while (page.Count == PageSize);
        return progress;
    }

    /// <summary>Null for an activity that never ran.</summary>
    internal ActivityProgress? Of(string activityId) => _activities.GetValueOrDefault(activityId);

    internal void Add(JournalEntry entry)
    {
        if (StateAfter(entry.EventName) is not { } state)
            return;
        if (!_activities.TryGetValue(entry.ActivityId, out var activity))
            _activities[entry.ActivityId] = activity = new ActivityProgress();
        if (_executions.Add(entry.ActivityInstanceId))
            activity.Visits++;
        (activity.State, activity.LastAt) = (state, entry.At);
        if (state == FlowNodeState.Done)
            activity.Outcomes.UnionWith(OutcomesOf(entry.Payload));
    }

    private static FlowNodeState? StateAfter(string eventName) => eventName switch
    {
        "Started" or "Suspended" or "Resumed" => FlowNodeState.Active,
        "Completed" => FlowNodeState.Done,
        "Canceled" => FlowNodeState.Cancelled,
        "Faulted" => FlowNodeState.Faulted,
        _ => null,
    };

    private static IEnumerable<string> OutcomesOf(JsonObject? payload) =>
        payload?["outcomes"] is JsonArray { Count: > 0 } outcomes ? outcomes.Select(outcome => outcome?.ToString() ?? "") : [FlowConnection.Done];
}
