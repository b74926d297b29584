namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

internal sealed record ClockAlertRow(DateOnly On, ClockAlertKind Kind, string To, DateTimeOffset? FiredAt);
