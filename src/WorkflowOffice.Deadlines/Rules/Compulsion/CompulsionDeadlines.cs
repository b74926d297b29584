namespace WorkflowOffice.Deadlines;

/// <summary>行政强制, stopping power supply, applying to a court, and handing over suspected crimes.</summary>
internal static class CompulsionDeadlines
{
    private static readonly DateOnly CompulsionLaw = new(2012, 1, 1);
    private static readonly DateOnly WorkSafetyLaw2021 = new(2021, 9, 1);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-38", Name = "查封、扣押", Length = 30, StartEvent = "采取查封、扣押措施", OnExpiry = "应当解除或者作出处理决定",
            SuspensionBasis = "行政强制法第25条三款（检测、检验、检疫或者技术鉴定期间不计入）",
            MaxExtensions = 1, ExtensionLength = 30, ExtensionBasis = "行政强制法第25条一款（经行政机关负责人批准）",
            Warnings = Warnings.ThreeDays, Citation = "行政强制法第25条", CountingBasis = Counting.CivilProcedure,
            Statute = Statute.CompulsionLaw, EffectiveFrom = CompulsionLaw,
        },
        Hours("D-39", "当场强制措施补办批准", "实施强制措施", "告警", "行政强制法第19条") with { EffectiveFrom = CompulsionLaw },
        PowerSupply("安全生产法（2014年修正）第67条") with { EffectiveTo = WorkSafetyLaw2021.AddDays(-1) },
        PowerSupply("安全生产法第70条") with { EffectiveFrom = WorkSafetyLaw2021 },
        new()
        {
            Code = "D-41", Name = "催告后申请法院强制执行", Length = 10, Unit = PeriodUnit.WorkingDay, StartEvent = "催告书送达",
            OnExpiry = "届满次日起可以申请人民法院强制执行", Warnings = Warnings.TwoWorkingDays, Citation = "行政强制法第54条",
            CountingBasis = Counting.CompulsionLaw, Statute = Statute.CompulsionLaw, EffectiveFrom = CompulsionLaw,
        },
        new()
        {
            Code = "D-42", Name = "申请法院强制执行", Length = 3, Unit = PeriodUnit.Month, StartEvent = "复议、起诉期限届满",
            OnExpiry = "丧失申请权", Warnings = Warnings.ThreeDays, Citation = "行政强制法第53条", CountingBasis = Counting.CivilCodeMonths,
            EffectiveFrom = CompulsionLaw,
        },
        new()
        {
            // The regulation does not define its day, so natural days; inside the office the tighter reading is advised (deadlines.md §1).
            Code = "D-43-1", Name = "涉嫌犯罪移送审批", Length = 3, StartEvent = "接到报告", OnExpiry = "告警", Warnings = Warnings.OneWorkingDay,
            Citation = "行政执法机关移送涉嫌犯罪案件的规定第5条", CountingBasis = Counting.CivilProcedure,
        },
        Hours("D-43-2", "涉嫌犯罪移送", "决定批准移送", "告警", "行政执法机关移送涉嫌犯罪案件的规定第5条"),
    ];

    private static DeadlineRule Hours(string code, string name, string startEvent, string onExpiry, string citation) => new()
    {
        Code = code,
        Name = name,
        Length = 24,
        Unit = PeriodUnit.Hour,
        Roll = RollRule.None,
        StartEvent = startEvent,
        OnExpiry = onExpiry,
        Citation = citation,
        CountingBasis = Counting.Hours,
    };

    private static DeadlineRule PowerSupply(string citation) =>
        Hours("D-40", "停止供电提前通知", "停止供电", "紧急情形除外，未提前通知的不得停止供电", citation) with { Kind = DeadlineKind.Backward };
}
