using WorkflowOffice.Deadlines;
using WorkflowOffice.Deadlines.Tests.Oracle;

namespace WorkflowOffice.Office.Tests.Clocks.TenYears;

/// <summary>What the test itself knows of one clock: its facts, and by the oracle the moments at which it must fire.</summary>
internal sealed class SimulatedClock(DeadlineRule rule, StartFact start, bool escalates)
{
    private static readonly SlowDeadlines Oracle = new(SlowCalendar.Shipped);

    /// <summary>The ladder “standard”, in working days after the last day.</summary>
    private static readonly int[] Ladder = [1, 3, 5];

    private readonly List<Suspension> suspensions = [];
    private readonly List<Extension> extensions = [];
    private readonly List<DateTimeOffset> fires = [];
    private readonly List<DateTimeOffset> rungs = [];

    public DeadlineRule Rule { get; private set; } = rule;

    public StartFact Start { get; private set; } = start;

    public bool Escalates { get; } = escalates;

    public Guid ClockId { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>Changes made so far.</summary>
    public int Changes { get; private set; }

    public bool IsPaused => suspensions.Exists(suspension => suspension.ToInclusive is null);

    public DateOnly PausedOn => suspensions[^1].FromInclusive;

    public bool HasSuspensions => suspensions.Count > 0;

    public int Extensions => extensions.Count;

    public DateOnly Due { get; private set; }

    /// <summary>The last day that is counted, before rolling.</summary>
    public DateOnly RawEnd { get; private set; }

    /// <summary>The moment after which it is over; null while it is paused.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>When it must have fired, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Fires => fires;

    /// <summary>When its escalation must have climbed a rung, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Rungs => rungs;

    public void Pause(DateOnly on) => Change(() => suspensions.Add(Suspension.Between(on, null, "检测")));

    public void Resume(DateOnly on) => Change(() => suspensions[^1] = Suspension.Between(PausedOn, on, "检测"));

    public void Extend(int length, DateOnly on) => Change(() => extensions.Add(new Extension(length, Rule.ExtensionUnit ?? Rule.Unit, on, "负责人", "情况复杂")));

    public void Correct(DeadlineRule rule, StartFact start) => Change(() => (Rule, Start) = (rule, start));

    /// <summary>Whether a start fact would still leave the period open and its extensions in time.</summary>
    public bool Allows(DeadlineRule rule, StartFact start, DateTimeOffset now)
    {
        if (suspensions.Exists(suspension => suspension.FromInclusive <= start.On))
            return false;
        for (var i = 0; i < extensions.Count; i++)
        {
            if (extensions[i].ApprovedOn > Oracle.Calculate(rule, start.On, suspensions, extensions[..i]).Due)
                return false;
        }

        return EndOf(rule, start, suspensions, extensions).ExpiresAt > now;
    }

    /// <summary>Computes the day anew; to be called once all facts are known.</summary>
    public void Recompute()
    {
        if (IsPaused)
            ExpiresAt = null;
        else
            (RawEnd, Due, ExpiresAt) = EndOf(Rule, Start, suspensions, extensions);
    }

    /// <summary>Its period has run out: it fires, and an authority's own period climbs the ladder: 1, 3 and 5 working days after.</summary>
    public void Fire()
    {
        fires.Add(ExpiresAt!.Value);
        if (Escalates)
            rungs.AddRange(Ladder.Select(days => LegalTime.At(WorkingDaysAfter(Due, days))));
    }

    private void Change(Action change)
    {
        change();
        Changes++;
        Recompute();
    }

    private static (DateOnly RawEnd, DateOnly Due, DateTimeOffset ExpiresAt) EndOf(
        DeadlineRule rule, StartFact start, IReadOnlyList<Suspension> suspensions, IReadOnlyList<Extension> extensions)
    {
        if (rule.Unit == PeriodUnit.Hour)
        {
            var at = start.At!.Value.AddHours(rule.Kind == DeadlineKind.Backward ? -rule.Length : rule.Length);
            return (LegalTime.DateOf(at), LegalTime.DateOf(at), at.ToUniversalTime());
        }

        var result = Oracle.Calculate(rule, start.On, suspensions, extensions);
        return (result.RawEnd, result.Due, LegalTime.At(result.Due.AddDays(1)));
    }

    private static DateOnly WorkingDaysAfter(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= SlowCalendar.Shipped.IsRestDay(day) ? 0 : 1;
        }

        return day;
    }
}
