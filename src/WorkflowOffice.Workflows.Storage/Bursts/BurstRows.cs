using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Bursts;

internal sealed record OutboxRow(string Kind, string IdempotencyKey, JsonObject Payload, string? InstanceId);

/// <summary>An instance to start: a child, or what a trigger starts.</summary>
/// <param name="AwaitedBy">The activity execution of the parent that waits for the child.</param>
/// <param name="Channel">Null: with everything else.</param>
internal sealed record ChildStart(
    string InstanceId, string DefinitionVersionId, JsonObject Input, string? CorrelationId, string? ParentInstanceId, string? AwaitedBy,
    int Depth, string? TriggerActivityId = null, string? Channel = null);

internal sealed record StimulusRow(
    string Name, JsonObject? Facts, IReadOnlyDictionary<string, JsonNode?>? Input, string? CorrelationId,
    string? SenderInstanceId, string? TargetInstanceId);

internal sealed record BookmarkRow(Bookmark Bookmark, DateTimeOffset CreatedAt);

internal sealed record JournalRow(string InstanceId, JournalEntry Entry);

internal sealed record IncidentRow(string InstanceId, WorkflowIncident Incident);
