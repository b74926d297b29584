using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Bursts;

internal sealed record OutboxRow(string Kind, string IdempotencyKey, JsonObject Payload, string? InstanceId);

internal sealed record StimulusRow(
    string Name, JsonObject? Facts, IReadOnlyDictionary<string, JsonNode?>? Input, string? CorrelationId,
    string? SenderInstanceId, string? TargetInstanceId);
