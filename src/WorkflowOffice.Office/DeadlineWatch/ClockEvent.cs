using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch;

[JsonConverter(typeof(JsonStringEnumConverter<ClockEventKind>))]
public enum ClockEventKind
{
    Started, Restarted, Paused, Resumed, Extended, StartCorrected, Recomputed, Warned, Overdue, Escalated, Ended, Requested, Refused, Withdrawn,
    ReviewOpened, Reviewed, RecomputeFailed, Reopened,
}

/// <summary>What happened to a clock: who, when, why, on what basis, with which document. Never changed.</summary>
public sealed class ClockEvent
{
    public required Guid Id { get; init; }
    public required Guid ClockId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public required string Action { get; init; }
    public string? Reason { get; init; }
    public ClockEventKind Kind { get; init; }

    /// <summary>Null for the system.</summary>
    public Guid? WhoId { get; init; }

    /// <summary>系统自动: done by the office itself, by the rule named as basis.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>Article, rule or holiday notice.</summary>
    public string? Basis { get; init; }
    public Guid? DocumentId { get; init; }
    public Guid[] AttachmentIds { get; init; } = [];
    public DateOnly? OldDue { get; init; }
    public DateOnly? NewDue { get; init; }
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

    /// <summary>Which of the clock's warnings or rungs it is, from 0.</summary>
    public int Step { get; init; }

    /// <summary>Colour of a warning; null for an escalation.</summary>
    public AlertLevel? Level { get; init; }

    /// <summary>Additional words of the notice.</summary>
    public string? Text { get; init; }

    /// <summary>Post to tell besides the responsible one; null: the responsible one.</summary>
    public string? PostCode { get; init; }
    public required string To { get; init; }
    public required string BookmarkId { get; init; }
    public DateTimeOffset? FiredAt { get; set; }
}
