using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar;

/// <param name="Version">Number of the published version that this answer is counted with.</param>
internal sealed record CalendarYears(IReadOnlyList<CalendarYearRow> Years, int Version)
{
    internal static CalendarYearRow Row(WorkCalendar calendar, int year)
    {
        var notices = calendar.Years.FirstOrDefault(entered => entered.Year == year)?.Notices ?? [];
        return new CalendarYearRow(
            year, calendar.IsKnown(year), Joined(notices.Select(notice => notice.Number)), Joined(notices.Select(notice => notice.Source)));
    }

    /// <summary>Every day of a year.</summary>
    internal static CalendarYearView View(WorkCalendar calendar, int year)
    {
        var row = Row(calendar, year);
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Select(first.AddDays).Select(date => Day(calendar, date));
        return new CalendarYearView(year, row.Published, row.Notice, row.Source, [.. days]);
    }

    internal static CalendarDayRow Day(WorkCalendar calendar, DateOnly date)
    {
        var info = calendar.Describe(date);
        return new CalendarDayRow(date, KindOf(info.Kind), info.Name.Length > 0 ? info.Name : null);
    }

    private static CalendarDayKind KindOf(DayKind kind) => kind switch
    {
        DayKind.Workday => CalendarDayKind.Workday,
        DayKind.MakeUpWorkday => CalendarDayKind.MakeUpWorkday,
        DayKind.Weekend => CalendarDayKind.Weekend,
        _ => CalendarDayKind.Holiday,
    };

    private static string? Joined(IEnumerable<string> texts) => string.Join('；', texts) is { Length: > 0 } joined ? joined : null;
}
