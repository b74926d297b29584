namespace WorkflowOffice.Deadlines;

/// <summary>Counts days onwards, leaving out suspended ones. Jumps over whole stretches, so nothing is allocated and no day is visited.</summary>
internal readonly struct PeriodCounter(DeadlineRule rule, WorkCalendar calendar, IReadOnlyList<Suspension>? suspensions)
{
    /// <summary>The last day of <paramref name="length"/> units counted after <paramref name="start"/>.</summary>
    public DateOnly Count(DateOnly start, int length, PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDay or PeriodUnit.NaturalDay => CountDays(start.AddDays(1), length, unit),
        PeriodUnit.Month => CountToCorrespondingDay(start, start.AddMonths(length)),
        PeriodUnit.Year => CountToCorrespondingDay(start, start.AddMonths(length * 12)),
        _ => throw DeadlineRuleException.MomentMissing(rule),
    };

    /// <summary>民法典 art. 202 gives the corresponding day; suspended days are made up after it, day by day.</summary>
    private DateOnly CountToCorrespondingDay(DateOnly start, DateOnly correspondingDay) =>
        suspensions is null or { Count: 0 }
            ? correspondingDay
            : CountDays(start.AddDays(1), correspondingDay.DayNumber - start.DayNumber, PeriodUnit.NaturalDay);

    private DateOnly CountDays(DateOnly first, int left, PeriodUnit unit)
    {
        var working = unit == PeriodUnit.WorkingDay;
        while (true)
        {
            first = FirstCountable(first);
            var end = working ? calendar.AddWorkingDays(first.AddDays(-1), left) : first.AddDays(left - 1);
            var pause = NextPause(first);
            if (end < pause)
                return end;
            left -= working ? calendar.CountWorkingDays(first.AddDays(-1), pause.AddDays(-1)) : pause.DayNumber - first.DayNumber;
            first = pause;
        }
    }

    private DateOnly FirstCountable(DateOnly date)
    {
        for (var i = 0; suspensions is not null && i < suspensions.Count; i++)
        {
            var suspension = suspensions[i];
            if (!suspension.Covers(date))
                continue;
            if (suspension.ToInclusive is null)
                throw PeriodException.StillSuspended(rule, suspension);
            date = suspension.Last.AddDays(1);
            i = -1; // Periods may overlap or touch in any order: look at all of them again.
        }

        return date;
    }

    private DateOnly NextPause(DateOnly after)
    {
        var next = DateOnly.MaxValue;
        for (var i = 0; suspensions is not null && i < suspensions.Count; i++)
        {
            var from = suspensions[i].FromInclusive;
            if (from > after && from < next && suspensions[i].Last >= from)
                next = from;
        }

        return next;
    }
}
