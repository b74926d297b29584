using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar;

/// <summary>节假日: what every deadline is counted with.</summary>
internal sealed class ViewCalendarHandler(WorkCalendar calendar, OfficeCalendar current, TimeProvider clock)
{
    /// <summary>So many years ahead are offered although their notices come out each November only.</summary>
    private const int YearsAhead = 2;

    internal CalendarYears ListYears()
    {
        var thisYear = LegalTime.DateOf(clock.GetUtcNow()).Year;
        var ahead = Enumerable.Range(thisYear, YearsAhead + 1).Where(year => year <= WorkCalendar.LastYear);
        return new([.. calendar.Years.Select(year => year.Year).Union(ahead).Order().Select(year => CalendarYears.Row(calendar, year))], current.Number);
    }

    /// <exception cref="OfficeException">X-CAL-04: a year that cannot be computed.</exception>
    internal CalendarYearView ViewYear(int year) => year is >= WorkCalendar.FirstYear and <= WorkCalendar.LastYear
        ? CalendarYears.View(calendar, year)
        : throw new OfficeException(
            RefusalKind.NotFound, "X-CAL-04", $"日历只能推算 {WorkCalendar.FirstYear} 年至 {WorkCalendar.LastYear} 年，没有 {year} 年。");

    /// <summary>One year in the format that the page 导入 reads.</summary>
    /// <exception cref="OfficeException">X-CAL-05: nobody has entered the year.</exception>
    internal CalendarYear ExportYear(int year) => calendar.Years.FirstOrDefault(entered => entered.Year == year)
        ?? throw new OfficeException(RefusalKind.NotFound, "X-CAL-05", $"{year} 年的放假安排尚未录入，没有可以导出的内容。");
}
