namespace WorkflowOffice.Deadlines;

/// <summary>What one notice arranges for one year, as people enter it: days off as spans, days worked in exchange.</summary>
/// <param name="Year">The year the notice is about. It may name days of the December before (2022-12-31 in the notice for 2023).</param>
/// <param name="Notice">The notice.</param>
/// <param name="Holidays">放假区间.</param>
/// <param name="MakeUpWorkdays">调休上班日; their own notice number is not read, it is that of <paramref name="Notice"/>.</param>
public sealed record HolidayArrangement(
    int Year, HolidayNotice Notice, IReadOnlyList<HolidaySpan> Holidays, IReadOnlyList<ArrangedDay> MakeUpWorkdays)
{
    /// <summary>Everything that is wrong or unusual (deadlines.md §7.3), with the years it would make. No errors: <see cref="ApplyTo"/> may be used.</summary>
    public IReadOnlyList<CalendarProblem> Check(WorkCalendar calendar)
    {
        var problems = HolidayArrangementCheck.Run(this);
        return problems.Any(problem => problem.IsError)
            ? problems
            : [.. problems, .. ApplyTo(calendar).SelectMany(year => year.Check()).DistinctBy(problem => problem.Message)];
    }

    /// <summary>The years that the arrangement makes or changes: its own, and the year before when the notice names days of it.</summary>
    /// <remarks>
    /// Its own year is replaced as a whole, but for what the next year's notice says about its last days. Of the year before, only the days
    /// that this notice (or an earlier one about the same year) names are replaced.
    /// </remarks>
    public IReadOnlyList<CalendarYear> ApplyTo(WorkCalendar calendar)
    {
        var days = Holidays.SelectMany(span => span.Days.Select(date => new ArrangedDay(date, span.Name, Notice.Number))).ToArray();
        var worked = MakeUpWorkdays.Select(day => day with { Notice = Notice.Number }).ToArray();
        List<CalendarYear> years = [];
        if (days.Concat(worked).Any(day => day.Date.Year == Year - 1))
            years.Add(Merge(calendar, Year - 1, days, worked, keep: notice => !IsAbout(notice, Year), published: calendar.IsKnown(Year - 1)));
        years.Add(Merge(calendar, Year, days, worked, keep: notice => IsAbout(notice, Year + 1), published: true));
        return years;
    }

    private CalendarYear Merge(
        WorkCalendar calendar, int year, ArrangedDay[] days, ArrangedDay[] worked, Func<HolidayNotice, bool> keep, bool published)
    {
        var known = calendar.Years.FirstOrDefault(one => one.Year == year) ?? new(year, [], [], [], published);
        var kept = known.Notices.Where(notice => notice.Number != Notice.Number && keep(notice)).ToArray();
        var numbers = kept.Select(notice => notice.Number).ToHashSet();
        var named = days.Concat(worked).Select(day => day.Date).ToHashSet();
        return new(
            year,
            [.. known.Holidays.Where(Stays).Concat(days.Where(day => day.Date.Year == year)).OrderBy(day => day.Date)],
            [.. known.MakeUpWorkdays.Where(Stays).Concat(worked.Where(day => day.Date.Year == year)).OrderBy(day => day.Date)],
            [.. kept, Notice],
            published);

        bool Stays(ArrangedDay day) => day.Notice is { } number && numbers.Contains(number) && !named.Contains(day.Date);
    }

    private static bool IsAbout(HolidayNotice notice, int year) => notice.Title.Contains($"{year}年", StringComparison.Ordinal);
}
