namespace WorkflowOffice.Deadlines;

/// <summary>The holiday arrangement of one calendar year. A day is filed under its own year, whichever year's notice names it.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Holidays">放假日: days off named by a notice. Plain weekends need not be listed.</param>
/// <param name="MakeUpWorkdays">调休上班日: Saturdays and Sundays that are worked.</param>
/// <param name="Notices">The notices behind these days.</param>
/// <param name="Published">False for a draft: its days are used, but results that touch the year stay provisional (暂定).</param>
public sealed record CalendarYear(
    int Year,
    IReadOnlyList<ArrangedDay> Holidays,
    IReadOnlyList<ArrangedDay> MakeUpWorkdays,
    IReadOnlyList<HolidayNotice> Notices,
    bool Published = true)
{
    /// <summary>Everything that is wrong or unusual about this table (deadlines.md §7.3). Empty for a clean one.</summary>
    public IReadOnlyList<CalendarProblem> Check() => CalendarYearCheck.Run(this);
}
