using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What happened to a clock: who, when, why. Never changed.</summary>
public sealed class ClockEvent
{
    public required Guid Id { get; init; }
    public required Guid ClockId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public required string Action { get; init; }
    public string? Reason { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<ClockAlertKind>))]
public enum ClockAlertKind { Warning, Due, Escalation }

/// <summary>A day on which the clock tells somebody.</summary>
public sealed class ClockAlert
{
    public required Guid Id { get; init; }
    public required Guid ClockId { get; init; }
    public required DateOnly On { get; init; }
    public required ClockAlertKind Kind { get; init; }

    /// <summary>Post to tell besides the responsible one; null: the responsible one.</summary>
    public string? PostCode { get; init; }
    public required string To { get; init; }
    public required string BookmarkId { get; init; }
    public DateTimeOffset? FiredAt { get; set; }
}
