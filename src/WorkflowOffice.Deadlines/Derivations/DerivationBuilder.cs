namespace WorkflowOffice.Deadlines;

/// <summary>Lists the days behind a result by walking them one by one.</summary>
internal sealed class DerivationBuilder(
    DeadlineRule rule,
    StartFact start,
    WorkCalendar calendar,
    IReadOnlyList<Suspension> suspensions,
    IReadOnlyList<Extension> extensions)
{
    private readonly List<DerivedDay> _days = new(48);
    private readonly List<string> _notices = [];

    public DeadlineDerivation Build(DeadlineResult result)
    {
        switch (rule.Kind)
        {
            case DeadlineKind.FixedDate or DeadlineKind.LookBack:
                Add(result.Due, DayRole.Due, 0, rule.Kind == DeadlineKind.FixedDate);
                break;
            case DeadlineKind.Backward:
                AddBackward(result);
                break;
            default:
                AddForward(result);
                break;
        }

        string[] sources = [.. Articles(), .. _notices];
        var sentence = new DerivationSentence(rule, start, calendar, suspensions, extensions, _days).Write(result, sources);
        return new(rule, start, result, _days, suspensions, extensions, sources, sentence);
    }

    private void AddForward(DeadlineResult result)
    {
        Add(start.On, DayRole.Start, 0, false);
        if (rule.Unit == PeriodUnit.Hour)
        {
            Add(result.Due, DayRole.Due, 0, false);
            return;
        }

        var end = AddSegment(start.On, 0, rule.Length, rule.Unit);
        var ordinal = rule.Length;
        foreach (var extension in extensions)
        {
            end = AddSegment(end, ordinal, extension.Length, extension.Unit);
            ordinal += extension.Length;
        }

        AddRoll(result);
    }

    private DateOnly AddSegment(DateOnly after, int counted, int length, PeriodUnit unit)
    {
        if (unit is PeriodUnit.Month or PeriodUnit.Year)
            return AddMonths(after, counted, length, unit);
        var working = unit == PeriodUnit.WorkingDay;
        var date = after;
        for (var left = length; left > 0;)
        {
            date = date.AddDays(1);
            if (SuspensionCheck.Find(suspensions, date) is { } suspension)
            {
                _days.Add(new(date, DayRole.Suspended, 0, suspension.Ground, null));
                continue;
            }

            if (working && !calendar.IsWorkingDay(date))
            {
                Add(date, DayRole.RestDay, 0, true);
                continue;
            }

            left--;
            Add(date, DayRole.Counted, ++counted, working);
        }

        return date;
    }

    /// <summary>Months and years are explained by their corresponding days; suspended days follow day by day.</summary>
    private DateOnly AddMonths(DateOnly after, int counted, int length, PeriodUnit unit)
    {
        var months = unit == PeriodUnit.Year ? 12 : 1;
        for (var i = 1; i <= length; i++)
            Add(after.AddMonths(i * months), DayRole.Counted, counted + i, false);
        var end = after.AddMonths(length * months);
        if (suspensions.Count == 0)
            return end;

        var firstRow = _days.Count;
        var toMakeUp = 0;
        var madeUp = 0;
        for (var date = after.AddDays(1); date <= end || madeUp < toMakeUp; date = date.AddDays(1))
        {
            if (SuspensionCheck.Find(suspensions, date) is { } suspension)
            {
                _days.Add(new(date, DayRole.Suspended, 0, suspension.Ground, null));
                toMakeUp += date <= end ? 1 : 0;
            }
            else if (date > end)
            {
                Add(date, DayRole.MadeUp, ++madeUp, false);
            }
        }

        if (_days.Count == firstRow)
            return end;
        _days.Sort((left, right) => (left.Date, left.Role).CompareTo((right.Date, right.Role)));
        return _days[^1].Date > end ? _days[^1].Date : end;
    }

    private void AddRoll(DeadlineResult result)
    {
        if (result.Due == result.RawEnd)
        {
            // A last day that is not rolled over because it is worked in exchange owes that to its notice.
            NoteNotice(result.RawEnd);
            return;
        }

        if (result.Due < result.RawEnd)
        {
            NoteNotice(result.RawEnd);
            Add(result.Due, DayRole.Due, 0, true);
            return;
        }

        NoteNotice(result.RawEnd);
        for (var date = result.RawEnd.AddDays(1); date < result.Due; date = date.AddDays(1))
            Add(date, DayRole.RolledOver, 0, true);
        Add(result.Due, DayRole.Due, 0, true);
    }

    private void AddBackward(DeadlineResult result)
    {
        Add(result.Due, DayRole.Due, 0, false);
        if (rule.Unit != PeriodUnit.Hour)
            AddSegment(result.Due, 0, rule.Length, rule.Unit);
        for (var date = _days[^1].Date.AddDays(1); rule.Unit == PeriodUnit.WorkingDay && date < start.On; date = date.AddDays(1))
            Add(date, DayRole.RestDay, 0, true);
        if (_days[^1].Date < start.On || rule.Unit == PeriodUnit.Hour)
            Add(start.On, DayRole.Start, 0, false);
    }

    private void Add(DateOnly date, DayRole role, int ordinal, bool dependsOnCalendar)
    {
        var info = calendar.Describe(date);
        if (dependsOnCalendar)
            NoteNotice(info);
        _days.Add(new(date, role, ordinal, info.Reason, info.Notice));
    }

    private void NoteNotice(DateOnly date) => NoteNotice(calendar.Describe(date));

    private void NoteNotice(DayInfo info)
    {
        if (info.Notice is { } notice && !_notices.Contains(notice))
            _notices.Add(notice);
    }

    private IEnumerable<string> Articles()
    {
        yield return Counting.AsOf(rule.Citation, start.On);
        if (rule.CountingBasis.Length > 0)
            yield return Counting.AsOf(rule.CountingBasis, start.On);
        if (extensions.Count > 0 && rule.ExtensionBasis is { } extensionBasis)
            yield return extensionBasis;
        if (suspensions.Count > 0 && rule.SuspensionBasis is { } suspensionBasis)
            yield return Counting.AsOf(suspensionBasis, start.On);
    }
}
