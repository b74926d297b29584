using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>One piece of scheduled work: an activity to start, or a bookmark to resume.</summary>
internal sealed record WorkItem(Activity Activity, ActivityExecutionContext? Owner)
{
    /// <summary>Variables that the new execution brings with it (a loop's current value).</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode?>>? Variables { get; init; }

    public bool IsBackward { get; init; }

    /// <summary>Set for a resume.</summary>
    public ActivityExecutionContext? Existing { get; init; }

    public Bookmark? Bookmark { get; init; }

    public IReadOnlyDictionary<string, JsonNode?>? ResumeInput { get; init; }

    /// <summary>True where the owner can still make use of this work.</summary>
    public bool IsAwaited => Owner is null || Owner.Status is ActivityStatus.Running or ActivityStatus.Faulted;
}
