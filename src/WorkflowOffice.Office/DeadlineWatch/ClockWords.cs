namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>How changes and days of clocks are put into words.</summary>
internal static class ClockWords
{
    internal static (ClockEventKind Kind, string Action) Of(ClockChangeKind kind) => kind switch
    {
        ClockChangeKind.Pause => (ClockEventKind.Paused, "中止"),
        ClockChangeKind.Resume => (ClockEventKind.Resumed, "恢复"),
        ClockChangeKind.Extend => (ClockEventKind.Extended, "延长"),
        ClockChangeKind.CorrectStart => (ClockEventKind.StartCorrected, "更正起算日"),
        _ => (ClockEventKind.Recomputed, "节假日重算"),
    };

    /// <summary>2026年3月12日, or with hour and minute for a period in hours.</summary>
    internal static string Due(Clock clock) => clock.DueAt is { } at ? LegalTime.Format(at) : LegalTime.Format(clock.DueOn);

    internal static string Start(Clock clock) => clock.StartedAt is { } at ? LegalTime.Format(at) : LegalTime.Format(clock.StartedOn);

    internal static string Moved(Clock clock, DateOnly oldDue) => clock switch
    {
        { State: ClockState.Paused } => $"自 {LegalTime.Format(clock.PausedOn!.Value)} 起中止，届满日待恢复后确定",
        _ when clock.DueOn == oldDue => $"届满日仍为 {Due(clock)}",
        _ => $"届满日由 {LegalTime.Format(oldDue)} 改为 {Due(clock)}",
    };
}
