namespace WorkflowOffice.Deadlines;

/// <summary>When to warn before a due day (deadlines.md §3.3).</summary>
public static class WarningDays
{
    /// <summary>The day so many natural days before the due day.</summary>
    public static DateOnly NaturalDaysBefore(DateOnly due, int days) => due.AddDays(-days);

    /// <summary>The working day so many working days before the due day (AC-061: two before Friday is Wednesday).</summary>
    public static DateOnly WorkingDaysBefore(DateOnly due, int days, WorkCalendar calendar) =>
        days == 0 ? due : calendar.SubtractWorkingDays(due, days);

    /// <summary>
    /// The rule's warnings in order, without doubles: its offsets, the prudent day when it lies before the due day, the due day itself.
    /// </summary>
    public static IReadOnlyList<DateOnly> For(DeadlineRule rule, DeadlineResult result, WorkCalendar calendar)
    {
        var days = new SortedSet<DateOnly> { result.Due };
        if (result.Prudent < result.Due)
            days.Add(result.Prudent);
        foreach (var offset in rule.Warnings)
        {
            days.Add(offset.Unit == PeriodUnit.WorkingDay
                ? WorkingDaysBefore(result.Due, offset.Length, calendar)
                : NaturalDaysBefore(result.Due, offset.Length));
        }

        return [.. days];
    }
}
