using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Comparison;

/// <summary>One difference between two versions, in the office's words.</summary>
/// <param name="Subject">Step, connection, or something of the workflow as a whole.</param>
/// <param name="StepId">The step; for a connection its source.</param>
/// <param name="TargetId">Of a connection: where it leads.</param>
/// <param name="Text">One Chinese line, complete in itself.</param>
public sealed record DefinitionChange(
    DefinitionChangeKind Kind, DefinitionChangeSubject Subject, string Text, string? StepId = null, string? Port = null, string? TargetId = null);

[JsonConverter(typeof(JsonStringEnumConverter<DefinitionChangeKind>))]
public enum DefinitionChangeKind
{
    Added,
    Removed,
    Changed,
}

[JsonConverter(typeof(JsonStringEnumConverter<DefinitionChangeSubject>))]
public enum DefinitionChangeSubject
{
    Step,
    Connection,
    Workflow,
}
