using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar;

/// <summary>节假日: what every deadline is counted with.</summary>
internal sealed class ViewCalendarHandler(WorkCalendar calendar, TimeProvider clock)
{
    /// <summary>So many years ahead are offered although their notices come out each November only.</summary>
    private const int YearsAhead = 2;

    internal CalendarYears ListYears()
    {
        var thisYear = LegalTime.DateOf(clock.GetUtcNow()).Year;
        var ahead = Enumerable.Range(thisYear, YearsAhead + 1).Where(year => year <= WorkCalendar.LastYear);
        return new([.. calendar.Years.Select(year => year.Year).Union(ahead).Order().Select(ToRow)]);
    }

    /// <exception cref="OfficeException">X-CAL-04: a year that cannot be computed.</exception>
    internal CalendarYearView ViewYear(int year)
    {
        if (year is < WorkCalendar.FirstYear or > WorkCalendar.LastYear)
        {
            throw new OfficeException(
                RefusalKind.NotFound, "X-CAL-04", $"日历只能推算 {WorkCalendar.FirstYear} 年至 {WorkCalendar.LastYear} 年，没有 {year} 年。");
        }

        var row = ToRow(year);
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Select(first.AddDays).Select(ToDay);
        return new CalendarYearView(year, row.Published, row.Notice, row.Source, [.. days]);
    }

    private CalendarYearRow ToRow(int year)
    {
        var notices = calendar.Years.FirstOrDefault(entered => entered.Year == year)?.Notices ?? [];
        return new CalendarYearRow(
            year, calendar.IsKnown(year), Joined(notices.Select(notice => notice.Number)), Joined(notices.Select(notice => notice.Source)));
    }

    private CalendarDayRow ToDay(DateOnly date)
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
