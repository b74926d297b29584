namespace WorkflowOffice.Office.Inbox.ViewTask;

/// <summary>The day on which a clock ends or ended.</summary>
internal sealed record ClockDay(Guid Id, string Name, DateOnly DueOn);
