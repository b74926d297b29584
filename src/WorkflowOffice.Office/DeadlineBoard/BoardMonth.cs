using WorkflowOffice.Office.Calendar;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>A month with how many running clocks end on each day.</summary>
internal sealed record BoardMonth(int Year, int Month, IReadOnlyList<BoardDay> Days);

/// <param name="Kind">Workday, weekend, holiday or make-up workday.</param>
/// <param name="Festival">Name of the holiday.</param>
/// <param name="Paused">Clocks that had this day when they were paused; they do not end on it.</param>
internal sealed record BoardDay(
    DateOnly Date, CalendarDayKind Kind, string? Festival, int Green, int Yellow, int Red, int Overdue, int Paused, int Provisional);
