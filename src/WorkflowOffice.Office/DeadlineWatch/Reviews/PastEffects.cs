using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

/// <summary>Finds what had happened on the old day and would not have happened yet on the new one.</summary>
internal static class PastEffects
{
    internal static IReadOnlyList<PastEffect> Of(
        Clock clock, ClockBefore before, IEnumerable<ClockAlert> fired, DateTimeOffset now, WorkCalendar calendar,
        IReadOnlyList<string> followed)
    {
        var paused = clock.State == ClockState.Paused;
        var facts = clock.Facts;
        var schedule = paused ? [] : ClockSchedule.Of(facts, ClockWatch.From(clock.Watch), facts.Calculate(calendar), calendar);
        var expiresLater = paused || ClockSchedule.ExpiresAt(facts.Calculate(calendar)) > now;
        var effects = fired
            .Where(alert => paused
                ? alert.On >= clock.PausedOn
                : schedule.Any(next => (next.Kind, next.Step) == (alert.Kind, alert.Step) && next.At > now))
            .Select(alert => new PastEffect(alert.FiredAt!.Value, Words(alert, before), alert.Kind == ClockAlertKind.Escalation ? alert.PostCode : null))
            .ToList();
        if (before.State is ClockState.Overdue or ClockState.Expired && expiresLater)
        {
            effects.Add(new PastEffect(
                before.StoppedAt ?? LegalTime.At(before.DueOn.AddDays(1)), Lapse(clock, before),
                ByHand: before.State == ClockState.Expired ? FollowedWords(followed) : null));
        }

        if (before is { State: ClockState.Met or ClockState.Stopped, StoppedAt: { } stoppedAt } && IsLate(stoppedAt, before.DueOn) != IsLate(stoppedAt, clock.DueOn))
        {
            effects.Add(new PastEffect(stoppedAt, $"已按原届满日 {LegalTime.Format(before.DueOn)} 办结（{before.StopReason}）；按更正后的届满日应为{(IsLate(stoppedAt, clock.DueOn) ? "逾期" : "期限内")}办结",
                ByHand: "办结的事实不变，是否逾期影响考核和责任认定的，请依有关规定另行办理"));
        }

        return [.. effects.OrderBy(effect => effect.At)];
    }

    private static bool IsLate(DateTimeOffset at, DateOnly due) => LegalTime.DateOf(at) > due;

    private static string Lapse(Clock clock, ClockBefore before) => before.State == ClockState.Expired
        ? $"已按原届满日 {LegalTime.Format(before.DueOn)} 作届满处理，后续步骤已经进行（{clock.StopReason}）；重新处理的，期限重新开放至更正后的届满日，期间不得归档"
        : $"已按原届满日 {LegalTime.Format(before.DueOn)} 记为逾期";

    /// <summary>A step that was taken has its effect in the flow and on people: it is undone by an act, not by a timer.</summary>
    private static string? FollowedWords(IReadOnlyList<string> followed) => followed.Count == 0
        ? null
        : $"其后已经办理：{string.Join("、", followed)}。这些行为系统不能撤销，需要改变的请依法另行作出撤销、变更或者补正的决定";

    private static string Words(ClockAlert alert, ClockBefore before) => alert.Kind == ClockAlertKind.Escalation
        ? $"因原届满日 {LegalTime.Format(before.DueOn)} 逾期，已升级督办至{alert.To}"
        : $"已按原届满日 {LegalTime.Format(before.DueOn)} 向{alert.To}发出{(alert.Level == AlertLevel.Red ? "红牌" : "黄牌")}提醒";
}
