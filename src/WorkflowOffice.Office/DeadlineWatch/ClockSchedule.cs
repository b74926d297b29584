using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>One moment at which a clock tells somebody.</summary>
internal sealed record ScheduledAlert(ClockAlertKind Kind, int Step, AlertRule Rule, DateOnly On, DateTimeOffset At);

/// <summary>When a clock rings: pure, from its facts, its watch and the answer of the deadline engine.</summary>
internal static class ClockSchedule
{
    /// <summary>Warnings arrive at the start of office hours; what the law makes of a lapsed day happens with the day's end.</summary>
    private const int WarningHour = 8;

    internal static IReadOnlyList<ScheduledAlert> Of(ClockFacts facts, ClockWatch watch, DeadlineResult result, WorkCalendar calendar)
    {
        var warnings = watch.Warnings.Select((rule, step) =>
            At(facts, result, calendar, rule, rule is { Before: 0, Percent: null } ? ClockAlertKind.Due : ClockAlertKind.Warning, step, WarningHour));
        var rungs = watch.Ladder.Select((rule, step) => At(facts, result, calendar, rule, ClockAlertKind.Escalation, step, hour: 0));
        return [.. warnings.OrderBy(alert => alert.At), .. rungs];
    }

    /// <summary>The first moment after the period.</summary>
    internal static DateTimeOffset ExpiresAt(DeadlineResult result) => result.DueAt?.ToUniversalTime() ?? LegalTime.At(result.Due.AddDays(1));

    private static ScheduledAlert At(
        ClockFacts facts, DeadlineResult result, WorkCalendar calendar, AlertRule rule, ClockAlertKind kind, int step, int hour)
    {
        // A rung counted in days comes at the day's beginning, also after a period in hours; everything else of such a period has its moment.
        if (result.DueAt is { } dueAt && !(kind == ClockAlertKind.Escalation && rule.Unit != PeriodUnit.Hour))
        {
            var at = rule.MomentFor(facts.Start.At ?? dueAt, dueAt).ToUniversalTime();
            return new(kind, step, rule, LegalTime.DateOf(at), at);
        }

        var on = rule.DayFor(facts.Start.On, result.Due, facts.Rule.Unit, calendar);
        return new(kind, step, rule, on, LegalTime.At(on, hour));
    }
}
