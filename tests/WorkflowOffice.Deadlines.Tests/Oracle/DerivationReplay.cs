namespace WorkflowOffice.Deadlines.Tests.Oracle;

/// <summary>Reads a derivation as a sceptic would: takes its lines one by one, checks each against the slow calendar, and recomputes the end.</summary>
internal static class DerivationReplay
{
    /// <summary>What is wrong with it; empty when it proves its result.</summary>
    public static string Check(DeadlineDerivation derivation, SlowCalendar calendar)
    {
        var (rule, days, result) = (derivation.Rule, derivation.Days, derivation.Result);
        foreach (var day in days)
        {
            if (WrongReason(day, derivation, calendar) is { Length: > 0 } wrong)
                return wrong;
        }

        foreach (var source in days.Where(day => MattersForResult(rule, day)).Select(day => day.Notice).OfType<string>())
        {
            if (!derivation.Sources.Contains(source))
                return $"{source} is used but not cited";
        }

        if (!derivation.Sentence.Contains($"{result.Due.Month}月{result.Due.Day}日", StringComparison.Ordinal))
            return "the sentence does not name the due day";
        if (result.Provisional != derivation.Sentence.Contains("暂定", StringComparison.Ordinal))
            return "the sentence and the provisional mark disagree";
        return rule.Kind switch
        {
            DeadlineKind.FixedDate or DeadlineKind.LookBack => days is [{ Role: DayRole.Due }] && days[0].Date == result.Due ? "" : "one due line expected",
            DeadlineKind.Backward => Backward(derivation, calendar),
            _ when rule.Unit is PeriodUnit.Month or PeriodUnit.Year => Months(derivation, calendar),
            _ => Days(derivation, calendar),
        };
    }

    private static string WrongReason(DerivedDay day, DeadlineDerivation derivation, SlowCalendar calendar)
    {
        if (day.Role == DayRole.Suspended)
            return derivation.Suspensions.Any(s => day.Date >= s.FromInclusive && day.Date <= s.ToInclusive && s.Ground == day.Reason) ? "" : $"{day} is not suspended";
        var weekend = day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var expected = (calendar.IsRestDay(day.Date), weekend) switch
        {
            (true, _) when calendar.Holidays.Contains(day.Date) => "节放假",
            (true, true) when calendar.IsKnown(day.Date.Year) => "周末",
            (true, _) => "放",
            (false, true) => "调休上班",
            (false, false) => "工作日",
        };
        // 元旦 is the one festival without 节 in its name.
        return day.Reason.Replace("元旦放假", "元旦节放假", StringComparison.Ordinal).Contains(expected, StringComparison.Ordinal)
            && (day.Notice is not null) == (calendar.Holidays.Contains(day.Date) || calendar.MakeUpWorkdays.Contains(day.Date))
            ? "" : $"{day} should say {expected}";
    }

    private static bool MattersForResult(DeadlineRule rule, DerivedDay day) =>
        day.Role is DayRole.RolledOver or DayRole.RestDay
        || (day.Role is DayRole.Counted && rule.Unit == PeriodUnit.WorkingDay)
        || (day.Role is DayRole.Due && rule.Kind is DeadlineKind.Forward);

    private static string Days(DeadlineDerivation derivation, SlowCalendar calendar)
    {
        var (days, result, working) = (derivation.Days, derivation.Result, derivation.Rule.Unit == PeriodUnit.WorkingDay);
        if (days[0] is not { Role: DayRole.Start } || days[0].Date != derivation.Start.On)
            return "does not begin with the start";
        var counted = 0;
        var length = derivation.Rule.Length + derivation.Extensions.Sum(extension => extension.Length);
        var lastCounted = days[0].Date;
        for (var i = 1; i < days.Count; i++)
        {
            var day = days[i];
            if (day.Role != DayRole.Due && day.Date != days[i - 1].Date.AddDays(1))
                return $"a day is missing before {day}";
            var rest = calendar.IsRestDay(day.Date);
            var complete = counted == length;
            var suspended = derivation.Suspensions.Any(s => day.Date >= s.FromInclusive && day.Date <= s.ToInclusive);
            var fits = day.Role switch
            {
                DayRole.Counted => !complete && !suspended && !(working && rest) && day.Ordinal == ++counted,
                DayRole.RestDay => !complete && working && rest && !suspended,
                DayRole.Suspended => !complete && suspended,
                DayRole.RolledOver => complete && rest && !working,
                DayRole.Due => complete && !rest && i == days.Count - 1 && !working && calendar.IsRestDay(lastCounted),
                _ => false,
            };
            if (!fits)
                return $"{day} does not fit there";
            lastCounted = day.Role == DayRole.Counted ? day.Date : lastCounted;
        }

        return counted == length && lastCounted == result.RawEnd && days[^1].Date == result.Due ? "" : "the end does not follow from the lines";
    }

    private static string Months(DeadlineDerivation derivation, SlowCalendar calendar)
    {
        var days = derivation.Days;
        var expectedLines = derivation.Rule.Length;
        var lastOfPeriod = days.Last(day => day.Role is DayRole.Counted or DayRole.MadeUp);
        if (days.Count(day => day.Role == DayRole.Counted) != expectedLines || lastOfPeriod.Date != derivation.Result.RawEnd)
            return "one line per month or year expected, the last one being the raw end";
        var end = days.Last(day => day.Role == DayRole.Counted).Date;
        if (days.Count(day => day.Role == DayRole.MadeUp) != days.Count(day => day.Role == DayRole.Suspended && day.Date <= end))
            return "suspended days are not made up one for one";
        var rolled = days.SkipWhile(day => day != lastOfPeriod).Skip(1).ToList();
        if (rolled.Count == 0)
            return derivation.Result.Due == derivation.Result.RawEnd ? "" : "no lines for the roll";
        return rolled.SkipLast(1).All(day => day.Role == DayRole.RolledOver && calendar.IsRestDay(day.Date))
            && rolled[^1].Role == DayRole.Due && rolled[^1].Date == derivation.Result.Due && !calendar.IsRestDay(rolled[^1].Date)
            && calendar.IsRestDay(derivation.Result.RawEnd)
            ? "" : "the roll does not follow from its lines";
    }

    private static string Backward(DeadlineDerivation derivation, SlowCalendar calendar)
    {
        var days = derivation.Days;
        var ordinals = days.Where(day => day.Role == DayRole.Counted).Select(day => day.Ordinal);
        if (days[0] is not { Role: DayRole.Due } || days[0].Date != derivation.Result.Due || days[^1].Date != derivation.Start.On)
            return "runs from the notice to the event";
        for (var i = 1; i < days.Count; i++)
        {
            if (days[i].Date != days[i - 1].Date.AddDays(1))
                return $"a day is missing before {days[i]}";
            if (days[i].Role == DayRole.RestDay && !calendar.IsRestDay(days[i].Date))
                return $"{days[i]} is no rest day";
        }

        return ordinals.SequenceEqual(Enumerable.Range(1, derivation.Rule.Length)) ? "" : "not every day is counted";
    }
}
