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
    public required IReadOnlyList<ClockAlertRow> Alerts { get; init; }
    public required IReadOnlyList<ClockEventRow> History { get; init; }
}
