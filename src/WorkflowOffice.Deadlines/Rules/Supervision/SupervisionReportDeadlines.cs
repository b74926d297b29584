namespace WorkflowOffice.Deadlines;

/// <summary>Yearly reports with a fixed date. The start fact is any day of the year reported on.</summary>
internal static class SupervisionReportDeadlines
{
    private const string Overdue = "逾期标红、上报；不顺延";

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-01", Name = "年度执法监督工作总结报送", Kind = DeadlineKind.FixedDate, FixedDate = FixedDate.On(1, 31, yearsLater: 1),
            Roll = RollRule.None, StartEvent = "所总结的年度", OnExpiry = Overdue, Warnings = Warnings.TwoWorkingDays,
            Citation = "《安全生产监管执法监督办法（征求意见稿）》第21条", CountingBasis = Counting.FixedDay,
        },
        new()
        {
            Code = "D-02", Name = "统计年报公开并上报", Kind = DeadlineKind.FixedDate, FixedDate = FixedDate.On(1, 31, yearsLater: 1),
            Roll = RollRule.None, StartEvent = "所统计的年度", OnExpiry = Overdue, Warnings = Warnings.TwoWorkingDays,
            Citation = "《煤矿安全监察三项制度实施办法》三（三）3", CountingBasis = Counting.FixedDay,
        },
    ];
}
