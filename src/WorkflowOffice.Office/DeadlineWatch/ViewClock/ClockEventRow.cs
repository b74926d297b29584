namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>One line of a clock's history.</summary>
/// <param name="Automatic">系统自动.</param>
/// <param name="Basis">Article, rule or holiday notice.</param>
internal sealed record ClockEventRow(
    DateTimeOffset At, ClockEventKind Kind, string Who, bool Automatic, string Action, string? Reason, string? Basis, Guid? DocumentId,
    IReadOnlyList<Guid> AttachmentIds, DateOnly? OldDue, DateOnly? NewDue);
