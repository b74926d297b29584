namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

internal sealed record ClockEventRow(DateTimeOffset At, string Who, string Action, string? Reason);
