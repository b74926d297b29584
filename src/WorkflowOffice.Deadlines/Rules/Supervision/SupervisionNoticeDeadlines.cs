namespace WorkflowOffice.Deadlines;

/// <summary>执法监督通知（决定）书: application for review, its decision, and carrying the notice out (regulation 003 part four).</summary>
internal static class SupervisionNoticeDeadlines
{
    private const string Source = "《二道区安监局内部监督管理制度》四·三款";

    // 003 has been in force since this day (its last sentence); "日" is not defined there, so natural days (deadlines.md §1).
    private static readonly DateOnly InForce = new(2016, 1, 1);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-09", Name = "科室申请复查", Length = 10, StartEvent = "收到通知（决定）书", SuspensionBasis = Counting.Obstacle,
            OnExpiry = "逾期不受理，通知（决定）书确定", ExpiredCode = "X-OBJ-01", Warnings = Warnings.ThreeDays,
            Citation = Source, CountingBasis = Counting.CivilProcedure, EffectiveFrom = InForce,
        },
        new()
        {
            Code = "D-10", Name = "复查决定", Length = 15, StartEvent = "局接到复查申请",
            OnExpiry = "逾期督办，逐级上报；不视为作出任何决定", Warnings = Warnings.ThreeDaysAndOneDay,
            Citation = Source, CountingBasis = Counting.CivilProcedure, EffectiveFrom = InForce,
        },
        new()
        {
            Code = "D-11", Name = "执行监督通知（决定）书", Kind = DeadlineKind.NamedInDocument, StartEvent = "收到通知（决定）书",
            SuspensionBasis = "作出机关书面决定中止执行【补】",
            OnExpiry = "逾期督办；拒绝纠正为从重情形 AG1-2", Warnings = Warnings.TwoWorkingDays,
            Citation = Source, CountingBasis = Counting.CivilProcedure, EffectiveFrom = InForce,
        },
    ];
}
