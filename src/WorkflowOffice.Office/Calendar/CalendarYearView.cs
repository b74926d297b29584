namespace WorkflowOffice.Office.Calendar;

internal sealed record CalendarYearView(int Year, bool Published, string? Notice, string? Source, IReadOnlyList<CalendarDayRow> Days);
