namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>A clock with the answer to 为什么是这一天, day by day.</summary>
internal sealed record ClockDetail : ClockRow
{
    internal ClockDetail(ClockRow row)
        : base(row)
    {
    }

    public required string Sentence { get; init; }
    public required IReadOnlyList<DerivedDayRow> Derivation { get; init; }

    /// <summary>From when the version of the rule applies by which it is counted.</summary>
    public DateOnly? RuleFrom { get; init; }
    public required string OnExpiry { get; init; }

    /// <summary>When a person reopened it after it had run out on a wrong day; the flow had gone on by then.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }
    public string? StartDocument { get; init; }

    /// <summary>Clocks of the case that a corrected service moves together with this one, by name.</summary>
    public required IReadOnlyList<string> MovesWith { get; init; }
    public required IReadOnlyList<ClockPauseRow> Pauses { get; init; }
    public required IReadOnlyList<ClockExtensionRow> Extensions { get; init; }
    public required IReadOnlyList<ClockActionRow> Actions { get; init; }
    public required IReadOnlyList<ClockRequestRow> Requests { get; init; }
    public required IReadOnlyList<ClockReviewRow> Reviews { get; init; }
    public required IReadOnlyList<ClockAlertRow> Alerts { get; init; }
    public required IReadOnlyList<ClockEventRow> History { get; init; }
}
