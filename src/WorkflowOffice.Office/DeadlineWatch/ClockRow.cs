using System.Diagnostics.CodeAnalysis;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>A clock as lists show it.</summary>
internal record ClockRow
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string CaseNo { get; init; }
    public required string CaseTitle { get; init; }
    public required string Key { get; init; }
    public required string Name { get; init; }
    public required string RuleCode { get; init; }
    public required string Article { get; init; }
    public required string StartFact { get; init; }
    public required DateOnly StartedOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly RawEnd { get; init; }
    public required DateOnly PrudentOn { get; init; }
    public required bool Provisional { get; init; }
    public required ClockState State { get; init; }

    /// <summary>None once the clock has ended.</summary>
    public required Colour Colour { get; init; }

    /// <summary>Natural days to the last day: from today, or from the day the clock ended.</summary>
    public required int DaysLeft { get; init; }
    public string? AssignedTo { get; init; }
    public DateTimeOffset? StoppedAt { get; init; }
    public string? StopReason { get; init; }

    internal ClockRow()
    {
    }

    [SetsRequiredMembers]
    protected ClockRow(ClockRow row)
    {
        (Id, CaseId, CaseNo, CaseTitle, Key, Name) = (row.Id, row.CaseId, row.CaseNo, row.CaseTitle, row.Key, row.Name);
        (RuleCode, Article, StartFact, StartedOn) = (row.RuleCode, row.Article, row.StartFact, row.StartedOn);
        (DueOn, RawEnd, PrudentOn, Provisional) = (row.DueOn, row.RawEnd, row.PrudentOn, row.Provisional);
        (State, Colour, DaysLeft) = (row.State, row.Colour, row.DaysLeft);
        (AssignedTo, StoppedAt, StopReason) = (row.AssignedTo, row.StoppedAt, row.StopReason);
    }
}
