namespace WorkflowOffice.Deadlines;

/// <summary>Checks of deadlines.md §7.3: the mistakes that are made when a notice is typed in.</summary>
internal static class CalendarYearCheck
{
    // Working days per year 2016–2026 lie in 248–251; deadlines.md §7.3 accepts 245–253.
    private const int FewestWorkingDays = 245;
    private const int MostWorkingDays = 253;

    public static IReadOnlyList<CalendarProblem> Run(CalendarYear year)
    {
        if (year.Year is < WorkCalendar.FirstYear or > WorkCalendar.LastYear)
            return [new(true, null, $"年份{year.Year}超出可推算范围（{WorkCalendar.FirstYear}—{WorkCalendar.LastYear}）")];
        var problems = new List<CalendarProblem>();
        var off = year.Holidays.Select(day => day.Date).ToHashSet();
        foreach (var day in year.Holidays.Concat(year.MakeUpWorkdays).Where(day => day.Date.Year != year.Year))
            problems.Add(Error(day.Date, $"{ChineseDate.Full(day.Date)}不属于{year.Year}年"));
        foreach (var day in year.Holidays.Concat(year.MakeUpWorkdays).Where(day => string.IsNullOrWhiteSpace(day.Name)))
            problems.Add(Error(day.Date, $"{ChineseDate.Full(day.Date)}没有写明节名"));
        foreach (var twice in year.Holidays.Concat(year.MakeUpWorkdays).CountBy(day => day.Date).Where(day => day.Value > 1))
            problems.Add(Error(twice.Key, $"{ChineseDate.Full(twice.Key)}重复列出，或既列为放假又列为上班"));
        foreach (var day in year.MakeUpWorkdays.Where(day => !day.Date.IsWeekend()))
            problems.Add(Error(day.Date, $"调休上班日{ChineseDate.Full(day.Date)}不是周六、周日"));
        if (!year.Published || problems.Count > 0)
            return problems;

        foreach (var day in StatutoryHolidays.Of(year.Year).Where(day => !off.Contains(day.Date)))
            problems.Add(Error(day.Date, $"法定年节日{ChineseDate.Full(day.Date)}（{day.Name}）没有列入放假日"));
        var workingDays = CountWorkingDays(year, off);
        if (workingDays is < FewestWorkingDays or > MostWorkingDays)
            problems.Add(new(false, null, $"全年工作日为{workingDays}天，不在通常的{FewestWorkingDays}—{MostWorkingDays}天之内，请核对"));
        return problems;
    }

    private static CalendarProblem Error(DateOnly date, string message) => new(true, date, message);

    private static int CountWorkingDays(CalendarYear year, HashSet<DateOnly> off)
    {
        var first = new DateOnly(year.Year, 1, 1);
        var madeUp = year.MakeUpWorkdays.Count;
        return madeUp + Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber)
            .Select(first.AddDays)
            .Count(date => !date.IsWeekend() && !off.Contains(date));
    }
}
