namespace WorkflowOffice.Deadlines;

/// <summary>
/// 行政处罚 procedure. The law of 2021 (in force since 2021-07-15) made 二日, 三日, 五日 and 七日 working days; before, the same words meant
/// natural days, and some lengths differed.
/// </summary>
internal static class PenaltyDeadlines
{
    private const string Law = "行政处罚法第";
    private const string OldLaw = "行政处罚法（2017年修正）第";

    private static readonly DateOnly Law2021 = new(2021, 7, 15);
    private static readonly DateOnly LastOfOldLaw = Law2021.AddDays(-1);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        NaturalDays("D-31", "处罚决定办理", 90, "立案", "超期告警", Law + "60条") with { EffectiveFrom = Law2021 },
        NaturalDays("D-32", "处罚决定书送达", 7, "决定作出或者宣告", "超期告警", OldLaw + "40条") with { EffectiveTo = LastOfOldLaw },
        WorkingDays("D-32", "处罚决定书送达", 7, "决定作出或者宣告", "超期告警", Law + "61条"),
        NaturalDays("D-33", "当事人要求听证", 3, "告知", "视为放弃听证", OldLaw + "42条（一）") with
        {
            EffectiveTo = LastOfOldLaw, SuspensionBasis = Counting.Obstacle,
        },
        WorkingDays("D-33", "当事人要求听证", 5, "告知", "视为放弃听证", Law + "64条（一）") with { SuspensionBasis = Counting.Obstacle },
        NaturalDays("D-34", "听证通知提前量", 7, "举行听证", "通知不足七日的，不得举行听证", OldLaw + "42条（二）") with
        {
            Kind = DeadlineKind.Backward, Roll = RollRule.None, EffectiveTo = LastOfOldLaw,
        },
        WorkingDays("D-34", "听证通知提前量", 7, "举行听证", "通知不足七日的，不得举行听证", Law + "64条（二）") with
        {
            Kind = DeadlineKind.Backward, Roll = RollRule.None,
        },
        NaturalDays("D-35", "缴纳罚款", 15, "收到决定书", "次日起每日按百分之三加处罚款", OldLaw + "46条、第51条") with
        {
            EffectiveTo = LastOfOldLaw, MaxExtensions = 1, ExtensionBasis = Deferral(OldLaw + "52条"),
        },
        NaturalDays("D-35", "缴纳罚款", 15, "收到决定书", "次日起每日按百分之三加处罚款，不超过罚款数额", Law + "67条、第72条") with
        {
            EffectiveFrom = Law2021, MaxExtensions = 1, ExtensionBasis = Deferral(Law + "66条二款"),
        },
        NaturalDays("D-36-1", "当场收缴罚款交至行政机关", 2, "收缴罚款", "告警", OldLaw + "50条") with { EffectiveTo = LastOfOldLaw },
        WorkingDays("D-36-1", "当场收缴罚款交至行政机关", 2, "收缴罚款", "告警", Law + "71条"),
        NaturalDays("D-36-2", "当场收缴罚款缴付银行", 2, "收到罚款", "告警", OldLaw + "50条") with { EffectiveTo = LastOfOldLaw },
        WorkingDays("D-36-2", "当场收缴罚款缴付银行", 2, "收到罚款", "告警", Law + "71条"),
        NaturalDays("D-37", "先行登记保存处理", 7, "采取先行登记保存措施", "超期视为应当解除，告警", OldLaw + "37条") with { EffectiveTo = LastOfOldLaw },
        WorkingDays("D-37", "先行登记保存处理", 7, "采取先行登记保存措施", "超期视为应当解除，告警", Law + "56条"),
    ];

    /// <summary>How long, the law leaves to the authority; an office that wants a limit sets it as a parameter.</summary>
    private static string Deferral(string article) => $"{article}（确有经济困难，经当事人申请和行政机关批准，可以暂缓或者分期缴纳）";

    private static DeadlineRule WorkingDays(string code, string name, int length, string startEvent, string onExpiry, string citation) =>
        NaturalDays(code, name, length, startEvent, onExpiry, citation) with
        {
            Unit = PeriodUnit.WorkingDay,
            CountingBasis = Counting.PenaltyLaw,
            EffectiveFrom = Law2021,
            Warnings = length > 2 ? Warnings.TwoWorkingDays : Warnings.OneWorkingDay,
        };

    private static DeadlineRule NaturalDays(string code, string name, int length, string startEvent, string onExpiry, string citation) => new()
    {
        Code = code,
        Name = name,
        Length = length,
        StartEvent = startEvent,
        OnExpiry = onExpiry,
        Warnings = Warnings.ThreeDays,
        Citation = citation,
        CountingBasis = Counting.CivilProcedure,
        Statute = Statute.PenaltyLaw,
    };
}
