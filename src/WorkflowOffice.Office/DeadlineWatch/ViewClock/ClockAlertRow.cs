namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <param name="Level">Colour of a warning; null for an escalation.</param>
internal sealed record ClockAlertRow(DateOnly On, ClockAlertKind Kind, AlertLevel? Level, string To, DateTimeOffset? FiredAt);
