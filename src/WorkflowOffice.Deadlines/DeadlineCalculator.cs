namespace WorkflowOffice.Deadlines;

/// <summary>Computes deadlines (deadlines.md §3.2). Pure: the same facts and the same calendar give the same answer.</summary>
public static class DeadlineCalculator
{
    /// <summary>The answer without its derivation; allocates nothing.</summary>
    /// <param name="rule">The rule in the version of the day of the act.</param>
    /// <param name="start">The fact it is counted from; its day is not counted. For a lead before an event, the event.</param>
    /// <param name="calendar">The holiday table.</param>
    /// <param name="suspensions">Days that do not count, in any order; overlaps count once.</param>
    /// <param name="extensions">Approved extensions in the order of approval.</param>
    /// <exception cref="DeadlineException">The rule does not allow it; the message says why and by which article.</exception>
    public static DeadlineResult Calculate(
        DeadlineRule rule,
        StartFact start,
        WorkCalendar calendar,
        IReadOnlyList<Suspension>? suspensions = null,
        IReadOnlyList<Extension>? extensions = null)
    {
        if (rule.Kind == DeadlineKind.NamedInDocument)
            throw DeadlineRuleException.LimitMissing(rule);
        if (rule.Kind != DeadlineKind.FixedDate && rule.Length < 1)
            throw DeadlineRuleException.InvalidLength(rule);
        if ((rule.Kind != DeadlineKind.Forward || rule.Unit == PeriodUnit.Hour) && (suspensions is { Count: > 0 } || extensions is { Count: > 0 }))
            throw PeriodException.NotApplicable(rule);
        return rule.Kind switch
        {
            DeadlineKind.FixedDate => Finish(rule, rule.FixedDate!.For(start.On), calendar),
            DeadlineKind.LookBack => LookBack(rule, start.On),
            DeadlineKind.Backward => Backward(rule, start, calendar),
            _ when rule.Unit == PeriodUnit.Hour => Hours(rule, start),
            _ => Forward(rule, start.On, calendar, suspensions, extensions),
        };
    }

    /// <summary>The answer with every counted and every skipped day and its reason.</summary>
    /// <inheritdoc cref="Calculate"/>
    public static DeadlineDerivation Derive(
        DeadlineRule rule,
        StartFact start,
        WorkCalendar calendar,
        IReadOnlyList<Suspension>? suspensions = null,
        IReadOnlyList<Extension>? extensions = null) =>
        new DerivationBuilder(rule, start, calendar, suspensions ?? [], extensions ?? [])
            .Build(Calculate(rule, start, calendar, suspensions, extensions));

    /// <summary>
    /// What is left of a period on a day: the days still to be counted after it, 0 when it has run out. A suspension that still lasts
    /// keeps the remainder as it was.
    /// </summary>
    /// <inheritdoc cref="Calculate"/>
    public static int Remaining(
        DeadlineRule rule, DateOnly start, DateOnly asOf, WorkCalendar calendar, IReadOnlyList<Suspension>? suspensions = null)
    {
        if (rule is not { Kind: DeadlineKind.Forward, Unit: PeriodUnit.NaturalDay or PeriodUnit.WorkingDay })
            throw PeriodException.NotApplicable(rule);
        SuspensionCheck.Run(rule, suspensions);
        var left = rule.Length;
        for (var date = start.AddDays(1); date <= asOf && left > 0; date = date.AddDays(1))
        {
            var counts = rule.Unit == PeriodUnit.NaturalDay || calendar.IsWorkingDay(date);
            if (counts && !SuspensionCheck.Covered(suspensions, date))
                left--;
        }

        return left;
    }

    private static DeadlineResult Forward(
        DeadlineRule rule, DateOnly start, WorkCalendar calendar, IReadOnlyList<Suspension>? suspensions, IReadOnlyList<Extension>? extensions)
    {
        SuspensionCheck.Run(rule, suspensions);
        var counter = new PeriodCounter(rule, calendar, suspensions);
        var rawEnd = counter.Count(start, rule.Length, rule.Unit);
        for (var i = 0; extensions is not null && i < extensions.Count; i++)
        {
            ExtensionCheck.Run(rule, extensions[i], i + 1, Roll(rule, rawEnd, calendar));
            // On from the unrolled last day (deadlines.md §3.2 step 4): n+m working days, or m natural days after the raw end.
            rawEnd = counter.Count(rawEnd, extensions[i].Length, extensions[i].Unit);
        }

        var due = Roll(rule, rawEnd, calendar);
        var prudent = calendar.WorkingDayOnOrBefore(rawEnd);
        var firstYear = rule.Unit == PeriodUnit.WorkingDay ? start.AddDays(1).Year : rawEnd.Year;
        return new(rawEnd, due, prudent, !IsKnown(calendar, firstYear, due.Year));
    }

    private static DeadlineResult Backward(DeadlineRule rule, StartFact @event, WorkCalendar calendar)
    {
        if (rule.Unit == PeriodUnit.Hour)
        {
            var latest = Moment(rule, @event).AddHours(-rule.Length);
            var day = LegalTime.DateOf(latest);
            return new(day, day, day, false, LegalTime.Local(latest));
        }

        // Strict: notice + n < event. The n-th day back from the event is the first one counted, the notice is the day before it;
        // the largest such day may be a rest day (deadlines.md §3.2 step 7).
        var bound = rule.Backward == BackwardRule.Strict ? @event.On : @event.On.AddDays(1);
        var notice = rule.Unit == PeriodUnit.WorkingDay
            ? calendar.SubtractWorkingDays(bound, rule.Length).AddDays(-1)
            : bound.AddDays(-rule.Length - 1);
        var known = rule.Unit == PeriodUnit.WorkingDay
            ? IsKnown(calendar, notice.Year, @event.On.Year)
            : calendar.IsKnown(notice.Year);
        return new(notice, notice, calendar.WorkingDayOnOrBefore(notice), !known);
    }

    private static DeadlineResult Hours(DeadlineRule rule, StartFact start)
    {
        var from = LegalTime.Local(Moment(rule, start));
        if (rule.HourStart == HourStart.NextHour)
            from = from.AddTicks(TimeSpan.TicksPerHour - (from.Ticks % TimeSpan.TicksPerHour));
        var dueAt = from.AddHours(rule.Length);
        var day = LegalTime.DateOf(dueAt);
        return new(day, day, day, false, dueAt);
    }

    private static DeadlineResult LookBack(DeadlineRule rule, DateOnly on)
    {
        var first = rule.Unit switch
        {
            PeriodUnit.Month => on.AddMonths(-rule.Length),
            PeriodUnit.Year => on.AddMonths(-rule.Length * 12),
            _ => on.AddDays(-rule.Length),
        };
        return new(first, first, first, false);
    }

    private static DeadlineResult Finish(DeadlineRule rule, DateOnly rawEnd, WorkCalendar calendar)
    {
        var due = Roll(rule, rawEnd, calendar);
        return new(rawEnd, due, calendar.WorkingDayOnOrBefore(rawEnd), !IsKnown(calendar, rawEnd.Year, due.Year));
    }

    private static DateOnly Roll(DeadlineRule rule, DateOnly rawEnd, WorkCalendar calendar) => rule.Roll switch
    {
        RollRule.NextNonHoliday => calendar.WorkingDayOnOrAfter(rawEnd),
        RollRule.PreviousWorkingDay => calendar.WorkingDayOnOrBefore(rawEnd),
        _ => rawEnd,
    };

    private static DateTimeOffset Moment(DeadlineRule rule, StartFact start) =>
        start.At ?? throw DeadlineRuleException.MomentMissing(rule);

    private static bool IsKnown(WorkCalendar calendar, int firstYear, int lastYear)
    {
        for (var year = firstYear; year <= lastYear; year++)
        {
            if (!calendar.IsKnown(year))
                return false;
        }

        return true;
    }
}
