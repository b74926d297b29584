namespace WorkflowOffice.Deadlines;

/// <summary>What has to happen so often a month, quarter or year. The start fact is any day of that period.</summary>
internal static class SupervisionFrequencyDeadlines
{
    private const string Missing = "未达次数的，标为不合规";
    private const string Reminder = "软提醒，不判违规";

    private static readonly FixedDate YearEnd = FixedDate.On(12, 31, yearsLater: 0);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        Yearly("D-14", "自行监督检查", new(1, "次", "自然年"), Missing, "《安全生产监管执法监督办法（征求意见稿）》第9条；《高新区安监局五项保障制度》监督检查第5条（《高新区安监局五项保障制度》为每年2次）"),
        Yearly("D-15", "省级交叉检查", new(1, "次", "自然年"), Missing, "《安全生产监管执法监督办法（征求意见稿）》第9条（二）"),
        Yearly("D-16", "国家级交叉检查", new(1, "次", "两个自然年"), Reminder, "《安全生产监管执法监督办法（征求意见稿）》第9条（一）") with
        {
            // Counted from the last one: 2024-09 → the two years 2025 and 2026 end on 2026-12-31 (AC-116).
            FixedDate = FixedDate.On(12, 31, yearsLater: 2), StartEvent = "上一次交叉检查",
        },
        Yearly("D-17", "行政执法评议活动", new(1, "次", "自然年"), Missing, "《安全生产监管执法监督办法（征求意见稿）》第9条（三）"),
        Yearly("D-18", "企业走访、座谈", new(1, "次", "自然年"), Missing, "《安全生产监管执法监督办法（征求意见稿）》第11条"),
        Yearly("D-19", "执法监督研讨会", new(1, "次", "自然年"), Missing, "《河北煤监局执法监督办法》第9条（四）"),
        Yearly("D-20", "分局考核时监督、优秀案卷评比时监督", new(1, "次", "自然年"), Missing, "《河北煤监局执法监督办法》第9条（一）（二）"),
        Yearly("D-21", "领导小组工作会议", new(1, "次", "自然月"), "次月1日标缺", "《高新区安监局五项保障制度》评议考核四") with
        {
            FixedDate = FixedDate.EndOf(FixedDateBasis.MonthEnd), StartEvent = "所在月份",
        },
        Yearly("D-22-1", "季评议", new(1, "次", "季度"), "提醒", "《高新区安监局五项保障制度》评议考核四") with
        {
            FixedDate = FixedDate.EndOf(FixedDateBasis.QuarterEnd), StartEvent = "所在季度",
        },
        Yearly("D-22-2", "年总评", new(1, "次", "自然年"), "提醒", "《高新区安监局五项保障制度》评议考核四"),
        Yearly("D-23", "培训学时", new(30, "学时", "自然年"), "未达学时的，按 DT-21 处置", "《高新区安监局五项保障制度》学习培训六"),
    ];

    private static DeadlineRule Yearly(string code, string name, PeriodQuota quota, string onExpiry, string citation) => new()
    {
        Code = code,
        Name = name,
        Kind = DeadlineKind.FixedDate,
        FixedDate = YearEnd,
        Roll = RollRule.None,
        Quota = quota,
        StartEvent = "所在年度",
        OnExpiry = onExpiry,
        Warnings = Warnings.TwoWorkingDays,
        Citation = citation,
        CountingBasis = Counting.FixedDay,
    };
}
