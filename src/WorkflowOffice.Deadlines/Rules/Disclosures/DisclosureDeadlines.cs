namespace WorkflowOffice.Deadlines;

/// <summary>执法公示: publishing and withdrawing (regulation 002 part three, written in working days).</summary>
internal static class DisclosureDeadlines
{
    private const string Overdue = "列入公示逾期台账；《高新区安监局五项保障制度》适用机构生成过错线索";

    private static readonly DateOnly PenaltyLaw2021 = new(2021, 7, 15);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        Publish("D-03", "许可、处罚决定公开", 7, "决定作出", "《煤矿安全监察三项制度实施办法》三（三）1"),
        Publish("D-04", "其他执法决定公开", 20, "决定作出", "《煤矿安全监察三项制度实施办法》三（三）1"),
        Publish("D-05", "事前公开信息公布、更新", 20, "信息形成或者变更", "《煤矿安全监察三项制度实施办法》三（四）3；政府信息公开条例第26条"),
        Publish("D-06", "撤下公开信息", 3, "撤销、变更、确认违法的文书生效", "《煤矿安全监察三项制度实施办法》三（三）2“及时”【补：3个工作日】") with
        {
            OnExpiry = "逾期告警", Warnings = Warnings.OneWorkingDay, IsSupplemented = true, EffectiveTo = PenaltyLaw2021.AddDays(-1),
        },
        Publish("D-06", "撤下公开信息", 3, "撤销、变更、确认违法的文书生效", "《煤矿安全监察三项制度实施办法》三（三）2；行政处罚法第48条二款（三日内撤回）") with
        {
            OnExpiry = "逾期告警", Warnings = Warnings.OneWorkingDay, CountingBasis = Counting.PenaltyLaw, Statute = Statute.PenaltyLaw,
            EffectiveFrom = PenaltyLaw2021,
        },
    ];

    private static DeadlineRule Publish(string code, string name, int workingDays, string startEvent, string citation) => new()
    {
        Code = code,
        Name = name,
        Length = workingDays,
        Unit = PeriodUnit.WorkingDay,
        StartEvent = startEvent,
        OnExpiry = Overdue,
        Warnings = Warnings.TwoWorkingDays,
        Citation = citation,
        CountingBasis = Counting.WrittenWorkingDays,
    };
}
