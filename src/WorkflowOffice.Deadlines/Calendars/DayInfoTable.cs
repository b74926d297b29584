namespace WorkflowOffice.Deadlines;

/// <summary>The reason of each day of one year; equal days share one <see cref="DayInfo"/>.</summary>
internal static class DayInfoTable
{
    private static readonly DayInfo Workday = new(DayKind.Workday, "", "工作日", null, false);
    private static readonly DayInfo Weekend = new(DayKind.Weekend, "", "周末", null, false);
    private static readonly DayInfo ProvisionalWorkday = new(DayKind.Workday, "", "工作日（放假安排尚未公布）", null, true);
    private static readonly DayInfo ProvisionalWeekend = new(DayKind.Weekend, "", "周末（放假安排尚未公布）", null, true);

    public static DayInfo[] Build(int year, CalendarYear? arrangement)
    {
        var published = arrangement is { Published: true };
        var first = new DateOnly(year, 1, 1);
        var infos = new DayInfo[first.AddYears(1).DayNumber - first.DayNumber];
        for (var i = 0; i < infos.Length; i++)
        {
            infos[i] = first.AddDays(i).IsWeekend()
                ? published ? Weekend : ProvisionalWeekend
                : published ? Workday : ProvisionalWorkday;
        }

        if (!published)
        {
            foreach (var sameDay in StatutoryHolidays.Of(year).GroupBy(day => day.Date))
                infos[sameDay.Key.DayOfYear - 1] = Computed(string.Join("、", sameDay.Select(day => day.Name)));
        }

        if (arrangement is null)
            return infos;
        foreach (var same in arrangement.MakeUpWorkdays.GroupBy(day => (day.Name, day.Notice)))
            Fill(same, new(DayKind.MakeUpWorkday, same.Key.Name, $"{same.Key.Name}调休上班", same.Key.Notice, !published));
        foreach (var same in arrangement.Holidays.GroupBy(day => (day.Name, day.Notice)))
            Fill(same, new(DayKind.Holiday, same.Key.Name, $"{same.Key.Name}放假", same.Key.Notice, !published));
        return infos;

        void Fill(IEnumerable<ArrangedDay> days, DayInfo info)
        {
            foreach (var day in days)
                infos[day.Date.DayOfYear - 1] = info;
        }
    }

    private static DayInfo Computed(string name) =>
        new(DayKind.ComputedHoliday, name, $"{name}法定放假（放假安排尚未公布）", null, true);
}
