using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>A parsed definition: the JSON as it came, and the activity graph built from it. Immutable, safe to share between bursts.</summary>
public sealed partial class WorkflowDefinition
{
    /// <summary>Id of this version ("id" in the JSON).</summary>
    public required string Id { get; init; }
    public required string DefinitionId { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }
    public string? Description { get; init; }
    public bool IsPublished { get; init; }
    public bool IsLatest { get; init; }

    /// <summary>The JSON exactly as imported, unknown fields included. Do not change it.</summary>
    public required JsonObject Json { get; init; }
}

/// <summary>One reason why a definition is refused.</summary>
/// <param name="Code">Stable, e.g. X-WFD-10.</param>
/// <param name="Path">JSON path, e.g. <c>$.root.activities[3].outcomes</c>.</param>
/// <param name="ActivityId">Where known.</param>
/// <param name="Line">1-based, for text that does not parse (JSON or an expression).</param>
public sealed record DefinitionFinding(
    string Code, string Message, string Path, string? ActivityId = null, string? ActivityName = null, int? Line = null, int? Column = null);

/// <summary>A definition cannot be accepted (X-WFD-01); each finding says where and why.</summary>
public sealed class WorkflowDefinitionInvalidException(IReadOnlyList<DefinitionFinding> findings)
    : WorkflowException("X-WFD-01", "流程文件未被接受：" + string.Join("；", findings.Take(3).Select(f => $"{f.Path}：{f.Message}")))
{
    public IReadOnlyList<DefinitionFinding> Findings { get; } = findings;
}
