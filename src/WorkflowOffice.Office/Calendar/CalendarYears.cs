namespace WorkflowOffice.Office.Calendar;

internal sealed record CalendarYears(IReadOnlyList<CalendarYearRow> Years);
