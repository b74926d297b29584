namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>A clock as lists show it.</summary>
/// <param name="Colour">None once the clock has ended.</param>
/// <param name="DaysLeft">Natural days to the last day: from today, or from the day the clock ended.</param>
internal record ClockRow(
    Guid Id, Guid CaseId, string CaseNo, string CaseTitle, string Key, string Name, string RuleCode, string Article, string StartFact,
    DateOnly StartedOn, DateOnly DueOn, DateOnly RawEnd, DateOnly PrudentOn, bool Provisional,
    ClockState State, Colour Colour, int DaysLeft, string? AssignedTo, DateTimeOffset? StoppedAt, string? StopReason);
