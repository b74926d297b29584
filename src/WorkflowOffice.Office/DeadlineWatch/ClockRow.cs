namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>A clock as lists show it.</summary>
/// <param name="Colour">None once the clock has ended and while it is paused.</param>
/// <param name="DaysLeft">Natural days to the last day: from today, or from the day the clock ended.</param>
/// <param name="DueAt">The moment, for periods in hours.</param>
/// <param name="PausedOn">Since when it is paused; the last day is then the one it had before.</param>
/// <param name="RemainingAtPause">Units of the period that were left.</param>
/// <param name="CalendarProblem">Why its day could not be counted anew with a later calendar; null: it is up to date.</param>
internal record ClockRow(
    Guid Id, Guid CaseId, string CaseNo, string CaseTitle, string Key, string Name, string RuleCode, string Article, string StartFact,
    DateOnly StartedOn, DateOnly DueOn, DateOnly RawEnd, DateOnly PrudentOn, bool Provisional,
    ClockState State, Colour Colour, int DaysLeft, string? AssignedTo, DateTimeOffset? StoppedAt, string? StopReason,
    DateTimeOffset? StartedAt, DateTimeOffset? DueAt, DateOnly? PausedOn, int? RemainingAtPause,
    string? CalendarProblem);
