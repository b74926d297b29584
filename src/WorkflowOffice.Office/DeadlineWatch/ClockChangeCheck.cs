using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Whether a change of a clock is lawful on its day. Changes nothing.</summary>
/// <remarks>deadlines.md §3.2 steps 4 and 5; what the rule itself forbids is refused by the deadline engine with its own code.</remarks>
internal static class ClockChangeCheck
{
    /// <exception cref="OfficeException">X-CLK-03, -06, -07, -09, or a code of the engine.</exception>
    internal static void Run(Clock clock, ClockFacts facts, ClockChange change, DateOnly today, WorkCalendar calendar)
    {
        if (!clock.IsLive && change.Kind is not (ClockChangeKind.CorrectStart or ClockChangeKind.Recompute))
            throw Refuse(clock, RefusalKind.Conflict, "X-CLK-03", $"期限“{clock.Name}”已经{clock.State.InWords()}，不能再{change.Kind.InWords()}。");
        // A lead before an event counts back from a day that is still to come.
        if (change.On > today && facts.Rule.Kind != DeadlineKind.Backward)
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-07", $"{LegalTime.Format(change.On.Value)}尚未到来，{change.Kind.InWords()}只能登记已经发生的事实。");
        switch (change.Kind)
        {
            case ClockChangeKind.Pause:
                CheckPause(clock, facts, change, calendar);
                break;
            case ClockChangeKind.Resume:
                CheckResume(clock, facts, change);
                break;
            case ClockChangeKind.Extend:
                CheckExtension(clock, facts, change, calendar);
                break;
            case ClockChangeKind.CorrectStart:
                CheckCorrection(clock, facts, change, calendar);
                break;
        }
    }

    private static void CheckPause(Clock clock, ClockFacts facts, ClockChange change, WorkCalendar calendar)
    {
        if (facts.IsPaused)
            throw Refuse(clock, RefusalKind.Conflict, "X-CLK-06", $"期限“{clock.Name}”已经中止，尚未恢复，不能再次中止。");
        // Closed on its own day, so that the engine says whether the rule knows a suspension at all.
        (facts with { Suspensions = [.. facts.Suspensions, new Suspension(change.On!.Value, change.On, change.Reason)] }).Calculate(calendar);
        var last = facts.Calculate(calendar).RawEnd;
        if (change.On <= facts.Start.On)
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-07", $"中止之日应当晚于起算日 {LegalTime.Format(facts.Start.On)}。");
        if (change.On > last)
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-07", $"期限“{clock.Name}”已于 {LegalTime.Format(last)} 计满，此后没有可以中止的期间。");
    }

    private static void CheckResume(Clock clock, ClockFacts facts, ClockChange change)
    {
        var open = facts.Suspensions.FirstOrDefault(suspension => suspension.ToInclusive is null)
            ?? throw Refuse(clock, RefusalKind.Conflict, "X-CLK-06", $"期限“{clock.Name}”没有中止，无须恢复。");
        if (change.On < open.FromInclusive)
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-07", $"恢复之日不能早于中止之日 {LegalTime.Format(open.FromInclusive)}。");
    }

    private static void CheckExtension(Clock clock, ClockFacts facts, ClockChange change, WorkCalendar calendar)
    {
        if (facts.IsPaused)
            throw Refuse(clock, RefusalKind.Conflict, "X-CLK-06", $"期限“{clock.Name}”正在中止，请先恢复再申请延长。");
        facts.After(change).Calculate(calendar);
    }

    private static void CheckCorrection(Clock clock, ClockFacts facts, ClockChange change, WorkCalendar calendar)
    {
        if (facts.Rule.Unit == PeriodUnit.Hour && change.At is null)
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-07", $"期限“{clock.Name}”按小时计算，更正起算时刻须填写到分钟。");
        if (change.On == facts.Start.On && (facts.Rule.Unit != PeriodUnit.Hour || change.At == facts.Start.At))
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-09", $"期限“{clock.Name}”的起算日本来就是 {LegalTime.Format(facts.Start.On)}，没有需要更正的内容。");
        if (facts.Suspensions.FirstOrDefault(suspension => suspension.FromInclusive <= change.On) is { } suspension)
            throw Refuse(clock, RefusalKind.RuleBroken, "X-CLK-07", $"更正后的起算日不早于已登记的中止之日 {LegalTime.Format(suspension.FromInclusive)}，请先核对中止记录。");
        if (!facts.IsPaused)
            facts.After(change).Calculate(calendar);
    }

    private static OfficeException Refuse(Clock clock, RefusalKind kind, string code, string text) => new(kind, code, text) { Article = clock.Article };
}
