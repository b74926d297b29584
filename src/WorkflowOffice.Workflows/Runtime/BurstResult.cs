using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Starts an instance.</summary>
/// <param name="Definition">The version to run; the instance keeps it for life.</param>
/// <param name="InstanceId">The new instance's id, chosen by the caller.</param>
public sealed record StartWorkflow(
    WorkflowDefinition Definition, string InstanceId, IReadOnlyDictionary<string, JsonNode?>? Input = null,
    string? CorrelationId = null, string? TriggerActivityId = null, string? ParentInstanceId = null);

/// <summary>Resumes whatever waits for a bookmark.</summary>
public sealed record ResumeBookmark(string InstanceId, string BookmarkId, IReadOnlyDictionary<string, JsonNode?>? Input = null);

/// <summary>A place where a suspended activity can be resumed.</summary>
/// <param name="Name">The activity's type name, e.g. <c>Elsa.RunTask</c>.</param>
/// <param name="Payload">The facts that a stimulus must match, e.g. {"eventName":"…"}.</param>
/// <param name="Hash">Hash of name and payload facts; equal facts give equal hashes (see <c>StimulusHash</c>).</param>
/// <param name="DueAt">Set for timers: the bookmark is resumed by the clock at or after this instant, never before.</param>
public sealed record Bookmark(
    string Id, string InstanceId, string Name, string ActivityId, string ActivityNodeId, string ActivityInstanceId,
    JsonObject? Payload, string Hash, DateTimeOffset? DueAt, string? CallbackMethodName, bool AutoBurn, bool AutoComplete);

/// <summary>One line of the execution log, Elsa's event names (Started, Suspended, Resumed, Completed, Faulted, Canceled …).</summary>
public sealed record JournalEntry(
    long Sequence, DateTimeOffset At, string ActivityId, string ActivityNodeId, string ActivityInstanceId, string ActivityType,
    string? ActivityName, string EventName, string? Message, JsonObject? Payload);

/// <summary>What went wrong where.</summary>
public sealed record WorkflowIncident(
    string Id, string ActivityId, string ActivityNodeId, string ActivityType, string Message, string? Detail, DateTimeOffset At);

/// <summary>Something to do outside the instance in the same transaction: start a child workflow, publish an event, send a request.</summary>
/// <param name="Kind"><c>dispatch-workflow</c>, <c>publish-event</c>, <c>send-http</c>.</param>
public sealed record WorkflowEffect(string Kind, string ActivityInstanceId, JsonObject Payload);

/// <summary>All that one start, resume or cancellation changed.</summary>
public sealed record BurstResult(
    WorkflowState State,
    IReadOnlyList<Bookmark> CreatedBookmarks,
    IReadOnlyList<Bookmark> RemovedBookmarks,
    IReadOnlyList<JournalEntry> Journal,
    IReadOnlyList<WorkflowIncident> NewIncidents,
    IReadOnlyList<WorkflowEffect> Effects);
