using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>One save of a draft that changed its content (moving figures about does not count), with what changed.</summary>
public sealed class WorkflowEdit
{
    public required Guid Id { get; init; }
    public required string DefinitionId { get; init; }
    public required string VersionId { get; init; }
    public required int Version { get; init; }
    public required Guid EditorId { get; init; }
    public required string Editor { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Chinese lines.</summary>
    public required JsonArray Changes { get; init; }
}
