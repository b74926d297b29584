using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What a clock's day follows from: the rule as of the act, the start fact, what was left out, what was added.</summary>
internal sealed record ClockFacts(
    DeadlineRule Rule, StartFact Start, IReadOnlyList<Suspension> Suspensions, IReadOnlyList<Extension> Extensions)
{
    internal bool IsPaused => Suspensions.Any(suspension => suspension.ToInclusive is null);

    /// <exception cref="OfficeException">The rule does not allow it: the engine's code (X-DDL-…, X-LRV-05/06), with the article.</exception>
    internal DeadlineDerivation Derive(WorkCalendar calendar) =>
        ByRule(() => DeadlineCalculator.Derive(Rule, Start, calendar, Suspensions, Extensions));

    /// <inheritdoc cref="Derive"/>
    internal DeadlineResult Calculate(WorkCalendar calendar) =>
        ByRule(() => DeadlineCalculator.Calculate(Rule, Start, calendar, Suspensions, Extensions));

    /// <summary>The facts after a change; whether the rule allows it is for <see cref="ClockChangeCheck"/>.</summary>
    internal ClockFacts After(ClockChange change) => change.Kind switch
    {
        ClockChangeKind.Pause => this with { Suspensions = [.. Suspensions, Suspension.Between(change.On!.Value, null, Ground(change), change.RequestId)] },
        ClockChangeKind.Resume => this with { Suspensions = [.. Suspensions.Select(s => s.ToInclusive is null ? Resumed(s, change) : s)] },
        ClockChangeKind.Extend => this with
        {
            Extensions = [.. Extensions, new Extension(change.Length!.Value, Rule.ExtensionUnit ?? Rule.Unit, change.On!.Value, change.ApprovedBy ?? change.Who, change.Reason)],
        },
        ClockChangeKind.CorrectStart => CorrectedTo(change.On!.Value, change.At),
        _ => this,
    };

    /// <summary>Units of the period that are left on a day, frozen while it is paused; null where the rule is not counted in days.</summary>
    internal int? Remaining(DateOnly asOf, WorkCalendar calendar)
    {
        if (Rule is not { Kind: DeadlineKind.Forward, Unit: PeriodUnit.NaturalDay or PeriodUnit.WorkingDay }
            || Extensions.Any(extension => extension.Unit != Rule.Unit))
            return null;
        var whole = Rule with { Length = Rule.Length + Extensions.Sum(extension => extension.Length) };
        return ByRule(() => DeadlineCalculator.Remaining(whole, Start.On, asOf, calendar, Suspensions));
    }

    /// <summary>The version of the rule on the corrected day; a limit named in the document stays as it was named.</summary>
    private ClockFacts CorrectedTo(DateOnly startedOn, DateTimeOffset? startedAt) => ByRule(() =>
    {
        var rule = DeadlineRules.Get(Rule.Code, startedOn);
        if (rule.Kind == DeadlineKind.NamedInDocument)
            rule = Rule.FixedDate?.Named is { } date ? rule.WithFixedDate(date) : rule.WithLength(Rule.Length, Rule.Unit);
        return this with { Rule = rule, Start = new StartFact(startedOn, Start.Event, startedAt) };
    });

    private static Suspension Resumed(Suspension open, ClockChange change) =>
        Suspension.Between(open.FromInclusive, change.On!.Value, open.Ground, open.ApprovalId);

    private static string Ground(ClockChange change) => $"{change.Reason}（{change.Basis}）";

    private T ByRule<T>(Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (DeadlineException refusal)
        {
            throw new OfficeException(RefusalKind.RuleBroken, refusal.Code, refusal.Message) { Article = Rule.Citation };
        }
    }
}
