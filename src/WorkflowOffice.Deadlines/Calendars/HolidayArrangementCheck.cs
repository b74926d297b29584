namespace WorkflowOffice.Deadlines;

/// <summary>Mistakes that are made when a notice is typed in, before the year itself is checked by <see cref="CalendarYearCheck"/>.</summary>
internal static class HolidayArrangementCheck
{
    // The longest span so far had nine days (春节 2026).
    private const int LongestSpan = 15;
    private const int MostSpans = 40;

    public static IReadOnlyList<CalendarProblem> Run(HolidayArrangement arrangement)
    {
        if (arrangement.Year is <= WorkCalendar.FirstYear or > WorkCalendar.LastYear)
            return [Error(null, $"年份{arrangement.Year}超出可推算范围（{WorkCalendar.FirstYear + 1}—{WorkCalendar.LastYear}）")];
        var problems = new List<CalendarProblem>();
        CheckNotice(arrangement, problems);
        if (arrangement.Holidays.Count > MostSpans || arrangement.MakeUpWorkdays.Count > MostSpans)
            problems.Add(Error(null, $"放假区间或者调休上班日超过{MostSpans}项，请核对"));
        foreach (var span in arrangement.Holidays.Where(span => span.To < span.From))
            problems.Add(Error(span.From, $"{span.Name}放假的结束日{ChineseDate.Full(span.To)}早于开始日{ChineseDate.Full(span.From)}"));
        foreach (var span in arrangement.Holidays.Where(span => span.To.DayNumber - span.From.DayNumber >= LongestSpan))
            problems.Add(Error(span.From, $"{span.Name}放假超过{LongestSpan}天，请核对起止日期"));
        var ends = arrangement.Holidays.SelectMany(span => new[] { span.From, span.To });
        foreach (var date in ends.Concat(arrangement.MakeUpWorkdays.Select(day => day.Date)).Distinct().Where(date => !Belongs(date, arrangement.Year)))
            problems.Add(Error(date, $"{ChineseDate.Full(date)}不属于{arrangement.Year}年（可以包括上年12月的日期）"));
        CheckOverlaps(arrangement, problems);
        return problems;
    }

    private static void CheckNotice(HolidayArrangement arrangement, List<CalendarProblem> problems)
    {
        var notice = arrangement.Notice;
        if (string.IsNullOrWhiteSpace(notice.Number))
            problems.Add(Error(null, "没有填写通知文号"));
        if (string.IsNullOrWhiteSpace(notice.Title))
            problems.Add(Error(null, "没有填写通知标题"));
        else if (!notice.Title.Contains($"{arrangement.Year}年", StringComparison.Ordinal))
            problems.Add(Error(null, $"通知标题“{notice.Title}”不是关于{arrangement.Year}年的"));
        if (string.IsNullOrWhiteSpace(notice.Source))
            problems.Add(Error(null, "没有填写通知来源（网址或者来文登记号）"));
        if (notice.PublishedOn == default)
            problems.Add(Error(null, "没有填写通知发布日期"));
        else if (notice.PublishedOn.Year < arrangement.Year - 1 || notice.PublishedOn.Year > arrangement.Year)
            problems.Add(new(false, notice.PublishedOn, $"通知发布日{ChineseDate.Full(notice.PublishedOn)}不在{arrangement.Year - 1}年或者{arrangement.Year}年，请核对"));
    }

    private static void CheckOverlaps(HolidayArrangement arrangement, List<CalendarProblem> problems)
    {
        var spans = arrangement.Holidays.Where(span => span.To >= span.From).OrderBy(span => span.From).ToArray();
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].From <= spans[i - 1].To)
                problems.Add(Error(spans[i].From, $"{spans[i].Name}与{spans[i - 1].Name}的放假区间在{ChineseDate.Full(spans[i].From)}重叠"));
        }

        foreach (var day in arrangement.MakeUpWorkdays)
        {
            if (spans.FirstOrDefault(span => day.Date >= span.From && day.Date <= span.To) is { } span)
                problems.Add(Error(day.Date, $"{ChineseDate.Full(day.Date)}既列为{span.Name}放假，又列为调休上班"));
        }
    }

    private static bool Belongs(DateOnly date, int year) => date.Year == year || (date.Year == year - 1 && date.Month == 12);

    private static CalendarProblem Error(DateOnly? date, string message) => new(true, date, message);
}
