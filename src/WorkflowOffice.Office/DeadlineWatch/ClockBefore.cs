namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>How a clock stood before a change.</summary>
internal sealed record ClockBefore(ClockState State, DateOnly DueOn, DateTimeOffset? StoppedAt, string? StopReason)
{
    internal static ClockBefore Of(Clock clock) => new(clock.State, clock.DueOn, clock.StoppedAt, clock.StopReason);
}
