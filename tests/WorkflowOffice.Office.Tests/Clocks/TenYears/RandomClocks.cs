using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Tests.Clocks.TenYears;

/// <summary>Draws clocks of all rules and lawful changes of them.</summary>
internal sealed class RandomClocks(Random random)
{
    private const int LongestWait = 200;

    /// <summary>Every rule that can run out: a look back is a window and no period.</summary>
    private static readonly DeadlineRule[] Rules = [.. DeadlineRules.All.Where(rule => rule.Kind != DeadlineKind.LookBack)];

    public static IReadOnlyList<DeadlineRule> All => Rules;

    /// <summary>A clock that comes into being on a day, by a rule in force that day; null when the rule drawn is not.</summary>
    public SimulatedClock? Draw(int number, DateOnly today)
    {
        var rule = Rules[number % Rules.Length];
        var start = StartOf(rule, today);
        if (!rule.IsInForce(start.On))
            return null;
        var clock = new SimulatedClock(Concrete(rule, start.On), start, random.Next(4) == 0);
        clock.Recompute();
        return clock.ExpiresAt > LegalTime.At(today, 10) ? clock : null;
    }

    /// <summary>When the next change is made: noon of a day before the end; null: never.</summary>
    public DateTimeOffset? NextChange(SimulatedClock clock, DateTimeOffset now)
    {
        var today = LegalTime.DateOf(now);
        if (clock.IsPaused)
            return LegalTime.At(today.AddDays(random.Next(40)), 13);
        if (clock.Changes >= 5 || random.Next(10) < 4)
            return null;
        var last = Math.Min(clock.Due.DayNumber - today.DayNumber, LongestWait);
        if (last < 0)
            return null;
        var at = LegalTime.At(today.AddDays(random.Next(last + 1)), 12);
        return at > now && at < clock.ExpiresAt ? at : null;
    }

    /// <summary>A lawful change at this moment; null when none offers itself.</summary>
    public Action<SimulatedClock>? DrawChange(SimulatedClock clock, DateTimeOffset now, out ClockStep? step)
    {
        var today = LegalTime.DateOf(now);
        step = null;
        if (clock.IsPaused)
            return Resume(clock, today, out step);
        return random.Next(3) switch
        {
            0 when clock.Rule is { SuspensionBasis: not null, Kind: DeadlineKind.Forward } && clock.Rule.Unit != PeriodUnit.Hour => Pause(clock, today, out step),
            1 when clock.Extensions < clock.Rule.MaxExtensions && today <= clock.Due => Extend(clock, today, out step),
            _ => Correct(clock, now, out step),
        };
    }

    private Action<SimulatedClock>? Pause(SimulatedClock clock, DateOnly today, out ClockStep? step)
    {
        step = null;
        var on = today.AddDays(-random.Next(3));
        if (on <= clock.Start.On || on > clock.RawEnd || today > clock.Due || (clock.HasSuspensions && on <= clock.PausedOn))
            return null;
        step = new ClockStep(DeadlineWatch.ClockChangeKind.Pause, on);
        return c => c.Pause(on);
    }

    private static Action<SimulatedClock>? Resume(SimulatedClock clock, DateOnly today, out ClockStep? step)
    {
        var on = today < clock.PausedOn ? clock.PausedOn : today;
        step = new ClockStep(DeadlineWatch.ClockChangeKind.Resume, on);
        return c => c.Resume(on);
    }

    private Action<SimulatedClock> Extend(SimulatedClock clock, DateOnly today, out ClockStep? step)
    {
        var length = random.Next(1, (clock.Rule.ExtensionLength ?? 365) + 1);
        step = new ClockStep(DeadlineWatch.ClockChangeKind.Extend, today, Length: length);
        return c => c.Extend(length, today);
    }

    private Action<SimulatedClock>? Correct(SimulatedClock clock, DateTimeOffset now, out ClockStep? step)
    {
        step = null;
        var today = LegalTime.DateOf(now);
        var moved = clock.Start.On.AddDays(random.Next(-6, 7));
        var start = clock.Start.At is { } at
            ? StartFact.FromInstant(at.AddMinutes(random.Next(-300, 301)), clock.Start.Event)
            : new StartFact(moved, clock.Start.Event);
        if ((start.On > today && clock.Rule.Kind != DeadlineKind.Backward) || (start.On == clock.Start.On && start.At == clock.Start.At))
            return null;
        if (DeadlineRules.All.FirstOrDefault(rule => rule.Code == clock.Rule.Code && rule.IsInForce(start.On)) is not { } version)
            return null;
        var rule = version.Kind != DeadlineKind.NamedInDocument ? version
            : clock.Rule.FixedDate?.Named is { } date ? version.WithFixedDate(date) : version.WithLength(clock.Rule.Length, clock.Rule.Unit);
        if (!clock.Allows(rule, start, now))
            return null;
        step = new ClockStep(DeadlineWatch.ClockChangeKind.CorrectStart, start.On, start.At);
        return c => c.Correct(rule, start);
    }

    private StartFact StartOf(DeadlineRule rule, DateOnly today)
    {
        var day = rule.Kind == DeadlineKind.Backward ? today.AddDays(random.Next(15, 60)) : today.AddDays(-random.Next(3));
        return rule.Unit == PeriodUnit.Hour
            ? StartFact.FromInstant(LegalTime.At(rule.Kind == DeadlineKind.Backward ? day : today, 7).AddMinutes(random.Next(170)), rule.StartEvent)
            : new StartFact(day, rule.StartEvent);
    }

    private DeadlineRule Concrete(DeadlineRule rule, DateOnly start) => rule.Kind != DeadlineKind.NamedInDocument ? rule
        : random.Next(3) == 0 ? rule.WithFixedDate(start.AddDays(random.Next(5, 60))) : rule.WithLength(random.Next(3, 60));
}

/// <summary>A change as the office is told it.</summary>
internal sealed record ClockStep(DeadlineWatch.ClockChangeKind Kind, DateOnly On, DateTimeOffset? At = null, int? Length = null);
