using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar;

/// <summary>A calendar with the number of the published version that it is the sum of; 0 before the database was read.</summary>
public sealed record CalendarEdition(int Number, WorkCalendar Calendar);
