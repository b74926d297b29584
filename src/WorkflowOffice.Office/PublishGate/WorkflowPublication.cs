using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>One publication of a version: who, what changed against the version before, which warnings were accepted for which reasons.</summary>
public sealed class WorkflowPublication
{
    public required Guid Id { get; init; }
    public required string DefinitionId { get; init; }
    public required string VersionId { get; init; }
    public required int Version { get; init; }

    /// <summary>Null: the system itself, from a file of the product.</summary>
    public Guid? PublishedById { get; init; }
    public required string PublishedBy { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }
    public string? SourceFile { get; init; }
    public string? SourceSha256 { get; init; }

    /// <summary>Chinese lines.</summary>
    public required JsonArray Changes { get; init; }

    /// <summary>Findings with their reasons.</summary>
    public required JsonArray Findings { get; init; }
}
