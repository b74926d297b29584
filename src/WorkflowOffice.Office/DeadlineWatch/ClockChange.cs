using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>中止, 恢复, 延长, 更正起算日, and the recomputation after a new holiday notice.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockChangeKind>))]
public enum ClockChangeKind { Pause, Resume, Extend, CorrectStart, Recompute }

/// <summary>One change of a clock's facts: who, why, on what basis and which document; carried into the step that waits.</summary>
internal sealed record ClockChange
{
    public required ClockChangeKind Kind { get; init; }

    /// <summary>A person's name, or 系统自动.</summary>
    public required string Who { get; init; }

    /// <summary>Null for the system.</summary>
    public Guid? WhoId { get; init; }
    public required string Reason { get; init; }

    /// <summary>The article that allows it, or the holiday notice.</summary>
    public required string Basis { get; init; }

    /// <summary>First day left out, day of resumption, day of approval, or the corrected day of the start fact.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The corrected moment, for periods in hours.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Length of an extension, in the rule's unit of extension.</summary>
    public int? Length { get; init; }
    public string? ApprovedBy { get; init; }
    public Guid? RequestId { get; init; }
    public Guid? DocumentId { get; init; }
    public Guid[] AttachmentIds { get; init; } = [];

    /// <summary>Counted anew with the calendar of a holiday notice.</summary>
    internal static ClockChange Recomputed(string notice) => BySystem($"按《{notice}》重新计算", notice);

    /// <summary>Something the office itself records of a clock.</summary>
    internal static ClockChange BySystem(string reason, string basis) => new()
    {
        Kind = ClockChangeKind.Recompute,
        Who = Identity.Auditing.Actor.SystemName,
        Reason = reason,
        Basis = basis,
    };

    internal JsonNode ToJson() => JsonSerializer.SerializeToNode(this, JsonColumns.Options)!;

    internal static ClockChange? From(JsonNode? json) => json?.Deserialize<ClockChange>(JsonColumns.Options);
}

internal static class ClockChangeWords
{
    internal static string InWords(this ClockChangeKind kind) => kind switch
    {
        ClockChangeKind.Pause => "中止",
        ClockChangeKind.Resume => "恢复",
        ClockChangeKind.Extend => "延长",
        ClockChangeKind.CorrectStart => "更正起算日",
        _ => "节假日重算",
    };
}
