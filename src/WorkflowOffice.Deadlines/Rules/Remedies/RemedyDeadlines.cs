namespace WorkflowOffice.Deadlines;

/// <summary>行政复议 and 行政诉讼: the usual periods, and the longest ones when a party was not told.</summary>
internal static class RemedyDeadlines
{
    private const string Known = "知道或者应当知道行政行为";
    private const string Lost = "权利丧失";
    private const string Litigation = "行政诉讼法第48条（不可抗力等不属于自身原因耽误的时间不计算）";

    private static readonly DateOnly Reconsideration2023 = new(2024, 1, 1);
    private static readonly DateOnly LitigationLaw2014 = new(2015, 5, 1);
    private static readonly DateOnly Interpretation2018 = new(2018, 2, 8);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        Application("行政复议法（2017年修正）第9条") with { EffectiveTo = Reconsideration2023.AddDays(-1) },
        Application("行政复议法第20条") with { EffectiveFrom = Reconsideration2023 },
        Decision("行政复议法（2017年修正）第31条", "行政复议法实施条例第41条") with { EffectiveTo = Reconsideration2023.AddDays(-1) },
        Decision("行政复议法第62条", "行政复议法第39条") with { EffectiveFrom = Reconsideration2023 },
        Limit("D-44-3", "未告知复议权利的最长期限", 1, "知道或者应当知道行政行为内容", "行政复议法第20条三款") with { EffectiveFrom = Reconsideration2023 },
        Limit("D-44-4", "行政复议最长期限", 5, "行政行为作出", "行政复议法第21条") with { EffectiveFrom = Reconsideration2023 },
        Limit("D-44-5", "行政复议最长期限（不动产）", 20, "行政行为作出", "行政复议法第21条") with { EffectiveFrom = Reconsideration2023 },
        new()
        {
            Code = "D-45", Name = "直接起诉", Length = 6, Unit = PeriodUnit.Month, StartEvent = Known, OnExpiry = Lost,
            SuspensionBasis = Litigation, Warnings = Warnings.ThreeDays, Citation = "行政诉讼法第46条一款",
            CountingBasis = Counting.CivilCodeMonths, EffectiveFrom = LitigationLaw2014,
        },
        new()
        {
            Code = "D-45-2", Name = "经复议后起诉", Length = 15, StartEvent = "收到复议决定书", OnExpiry = Lost, SuspensionBasis = Litigation,
            Warnings = Warnings.ThreeDays, Citation = "行政诉讼法第45条", CountingBasis = Counting.CivilProcedure, EffectiveFrom = LitigationLaw2014,
        },
        Limit("D-45-3", "未告知起诉期限的最长期限", 2, "知道或者应当知道行政行为内容", "法释〔2000〕8号第41条") with
        {
            EffectiveTo = Interpretation2018.AddDays(-1),
        },
        Limit("D-45-3", "未告知起诉期限的最长期限", 1, "知道或者应当知道行政行为内容", "法释〔2018〕1号第64条") with { EffectiveFrom = Interpretation2018 },
        Limit("D-45-4", "起诉最长期限", 5, "行政行为作出", "行政诉讼法第46条二款") with { EffectiveFrom = LitigationLaw2014 },
        Limit("D-45-5", "起诉最长期限（不动产）", 20, "行政行为作出", "行政诉讼法第46条二款") with { EffectiveFrom = LitigationLaw2014 },
    ];

    private static DeadlineRule Application(string law) => new()
    {
        Code = "D-44",
        Name = "行政复议申请",
        Length = 60,
        StartEvent = Known,
        OnExpiry = Lost,
        SuspensionBasis = $"{law}（不可抗力或者其他正当理由，自障碍消除之日起继续计算）",
        Warnings = Warnings.ThreeDays,
        Citation = law,
        CountingBasis = Counting.CivilProcedure,
        Statute = Statute.ReconsiderationLaw,
    };

    private static DeadlineRule Decision(string law, string suspension) => new()
    {
        Code = "D-44-2",
        Name = "行政复议决定",
        Length = 60,
        StartEvent = "受理复议申请",
        OnExpiry = "逾期督办",
        SuspensionBasis = $"{suspension}（复议中止期间）",
        MaxExtensions = 1,
        ExtensionLength = 30,
        ExtensionBasis = $"{law}（情况复杂，经行政复议机构的负责人批准）",
        Warnings = Warnings.ThreeDaysAndOneDay,
        Citation = law,
        CountingBasis = Counting.CivilProcedure,
        Statute = Statute.ReconsiderationLaw,
    };

    private static DeadlineRule Limit(string code, string name, int years, string startEvent, string citation) => new()
    {
        Code = code,
        Name = name,
        Length = years,
        Unit = PeriodUnit.Year,
        StartEvent = startEvent,
        OnExpiry = Lost,
        Warnings = Warnings.ThreeDays,
        Citation = citation,
        CountingBasis = Counting.CivilCodeMonths,
    };
}
