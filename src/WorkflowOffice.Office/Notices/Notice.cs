using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Notices;

[JsonConverter(typeof(JsonStringEnumConverter<NoticeKind>))]
public enum NoticeKind { Info, Warning, Escalation, Automatic }

/// <summary>A message to one person (通知).</summary>
public sealed class Notice
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required NoticeKind Kind { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public Guid? CaseId { get; init; }
    public Guid? TaskId { get; init; }

    /// <summary>The clock whose day it speaks of: 为什么是这一天.</summary>
    public Guid? ClockId { get; init; }
    public bool Automatic { get; init; }
    public DateTimeOffset? ReadAt { get; set; }
}
