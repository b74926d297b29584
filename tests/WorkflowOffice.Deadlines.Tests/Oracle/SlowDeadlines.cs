namespace WorkflowOffice.Deadlines.Tests.Oracle;

/// <summary>The algorithm of deadlines.md §3.2 day by day, written from the text and not from the library.</summary>
internal sealed class SlowDeadlines(SlowCalendar calendar)
{
    public DeadlineResult Calculate(
        DeadlineRule rule, DateOnly start, IReadOnlyList<Suspension> suspensions, IReadOnlyList<Extension> extensions)
    {
        if (rule.Kind == DeadlineKind.LookBack)
            return Certain(Months(start, -rule.Length));
        if (rule.Kind == DeadlineKind.FixedDate)
            return WithRoll(rule, FixedDay(rule, start), null);
        if (rule.Kind == DeadlineKind.Backward)
            return rule.Unit == PeriodUnit.WorkingDay ? BackwardInWorkingDays(rule, start) : BackwardInNaturalDays(rule, start);

        var rawEnd = End(rule.Unit, rule.Length, start, suspensions);
        foreach (var extension in extensions)
            rawEnd = End(extension.Unit, extension.Length, rawEnd, suspensions);
        return WithRoll(rule, rawEnd, rule.Unit == PeriodUnit.WorkingDay ? start.AddDays(1) : null);
    }

    private DateOnly End(PeriodUnit unit, int length, DateOnly start, IReadOnlyList<Suspension> suspensions)
    {
        if (unit is PeriodUnit.NaturalDay or PeriodUnit.WorkingDay)
        {
            var day = start;
            var counted = 0;
            while (counted < length)
            {
                day = day.AddDays(1);
                if (IsSuspended(day, suspensions) || (unit == PeriodUnit.WorkingDay && calendar.IsRestDay(day)))
                    continue;
                counted++;
            }

            return day;
        }

        var end = Months(start, unit == PeriodUnit.Year ? length * 12 : length);
        var owed = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
            owed += IsSuspended(day, suspensions) ? 1 : 0;
        while (owed > 0)
        {
            end = end.AddDays(1);
            owed -= IsSuspended(end, suspensions) ? 0 : 1;
        }

        return end;
    }

    /// <summary>The corresponding day of the target month, or its last day when there is none.</summary>
    private static DateOnly Months(DateOnly start, int months)
    {
        var (year, month) = (start.Year, start.Month);
        for (; months > 0; months--)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        for (; months < 0; months++)
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
        return new DateOnly(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
    }

    private static DateOnly FixedDay(DeadlineRule rule, DateOnly start)
    {
        var date = rule.FixedDate!;
        if (date.Basis == FixedDateBasis.Named)
            return date.Named!.Value;
        if (date.Basis == FixedDateBasis.DayOfYear)
            return new DateOnly(start.Year + date.YearOffset, date.Month, date.Day);
        var day = start;
        while (day.AddDays(1).Month == day.Month || (date.Basis == FixedDateBasis.QuarterEnd && day.Month % 3 != 0))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The largest day with AddWorkingDays(day, n) before the event, found by trying.</summary>
    private DeadlineResult BackwardInWorkingDays(DeadlineRule rule, DateOnly @event)
    {
        var notice = @event;
        while (!InTime(End(PeriodUnit.WorkingDay, rule.Length, notice, [])))
            notice = notice.AddDays(-1);
        return new(notice, notice, WorkedOnOrBefore(notice), !Known(notice, @event));

        bool InTime(DateOnly end) => rule.Backward == BackwardRule.Strict ? end < @event : end <= @event;
    }

    private DeadlineResult BackwardInNaturalDays(DeadlineRule rule, DateOnly @event)
    {
        var notice = @event;
        while (rule.Backward == BackwardRule.Strict ? notice.AddDays(rule.Length) >= @event : notice.AddDays(rule.Length) > @event)
            notice = notice.AddDays(-1);
        return new(notice, notice, WorkedOnOrBefore(notice), !Known(notice, notice));
    }

    private DeadlineResult WithRoll(DeadlineRule rule, DateOnly rawEnd, DateOnly? countedFrom)
    {
        var due = rawEnd;
        while (rule.Roll == RollRule.NextNonHoliday && calendar.IsRestDay(due))
            due = due.AddDays(1);
        if (rule.Roll == RollRule.PreviousWorkingDay)
            due = WorkedOnOrBefore(rawEnd);
        return new(rawEnd, due, WorkedOnOrBefore(rawEnd), !Known(countedFrom ?? rawEnd, due));
    }

    private DateOnly WorkedOnOrBefore(DateOnly day)
    {
        while (calendar.IsRestDay(day))
            day = day.AddDays(-1);
        return day;
    }

    private bool Known(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, Math.Max(last.Year - first.Year, 0) + 1).All(calendar.IsKnown);

    private static DeadlineResult Certain(DateOnly day) => new(day, day, day, false);

    private static bool IsSuspended(DateOnly day, IReadOnlyList<Suspension> suspensions) =>
        suspensions.Any(suspension => day >= suspension.FromInclusive && day <= suspension.ToInclusive);
}
