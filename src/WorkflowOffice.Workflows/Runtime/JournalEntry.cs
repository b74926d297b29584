using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>One line of the execution log, Elsa's event names (Started, Suspended, Resumed, Completed, Faulted, Canceled …).</summary>
public sealed record JournalEntry(
    long Sequence, DateTimeOffset At, string ActivityId, string ActivityNodeId, string ActivityInstanceId, string ActivityType,
    string? ActivityName, string EventName, string? Message, JsonObject? Payload);
