using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>A place where a suspended activity can be resumed.</summary>
/// <param name="Name">The activity's type name, e.g. <c>Elsa.RunTask</c>.</param>
/// <param name="Payload">The facts that a stimulus must match, e.g. {"eventName":"…"}.</param>
/// <param name="Hash">Hash of name and payload facts; equal facts give equal hashes (see <see cref="StimulusHash"/>).</param>
/// <param name="DueAt">Set for timers: the bookmark is resumed by the clock at or after this instant, never before.</param>
public sealed record Bookmark(
    string Id, string InstanceId, string Name, string ActivityId, string ActivityNodeId, string ActivityInstanceId,
    JsonObject? Payload, string Hash, DateTimeOffset? DueAt, string? CallbackMethodName, bool AutoBurn, bool AutoComplete);
