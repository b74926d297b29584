namespace WorkflowOffice.Office.Calendar;

/// <param name="Name">Festival; null for plain workdays and weekends.</param>
internal sealed record CalendarDayRow(DateOnly Date, CalendarDayKind Kind, string? Name);
