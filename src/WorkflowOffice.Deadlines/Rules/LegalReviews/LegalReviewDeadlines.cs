namespace WorkflowOffice.Deadlines;

/// <summary>法制审核 (regulation 002 part five): five working days, five more with approval before they end, once.</summary>
internal static class LegalReviewDeadlines
{
    private const string Source = "《煤矿安全监察三项制度实施办法》五（四）2";

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-07", Name = "法制审核", Length = 5, Unit = PeriodUnit.WorkingDay, StartEvent = "收到完整资料",
            MaxExtensions = 1, ExtensionLength = 5, ExtensionBasis = "《煤矿安全监察三项制度实施办法》五（四）2（经本单位负责人批准，限一次）",
            LateExtensionCode = "X-LRV-05", TooManyExtensionsCode = "X-LRV-06", OnExpiry = "逾期告警；不视为同意",
            Warnings = Warnings.TwoWorkingDays, Citation = Source, CountingBasis = Counting.WrittenWorkingDays,
        },
        new()
        {
            // The same five days seen from the first end: D-07 with one extension gives the same date.
            Code = "D-08", Name = "法制审核延长", Length = 5, Unit = PeriodUnit.WorkingDay, StartEvent = "原届满",
            OnExpiry = "逾期告警；不视为同意", TooManyExtensionsCode = "X-LRV-06", Warnings = Warnings.TwoWorkingDays,
            Citation = Source, CountingBasis = Counting.WrittenWorkingDays,
        },
        new()
        {
            Code = "DX-05", Name = "紧急措施补送法制审核", Length = 1, Unit = PeriodUnit.WorkingDay, StartEvent = "紧急措施实施",
            OnExpiry = "逾期告警", Citation = "《煤矿安全监察三项制度实施办法》五【补：1个工作日】", IsSupplemented = true,
        },
        new()
        {
            Code = "DX-06", Name = "送审资料不全退回补正", Length = 1, Unit = PeriodUnit.WorkingDay, StartEvent = "收到资料",
            OnExpiry = "逾期不退的，视为资料已收齐", Citation = "《煤矿安全监察三项制度实施办法》五（四）2【补：1个工作日】", IsSupplemented = true,
        },
    ];
}
