namespace WorkflowOffice.Deadlines;

/// <summary>What the regulations want "及时"; the lengths are defaults of this product (【补】).</summary>
internal static class SupervisionFollowUpDeadlines
{
    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-25", Name = "重大处罚备案", Length = 15, StartEvent = "决定作出", OnExpiry = "逾期列为发现问题",
            Warnings = Warnings.ThreeDays, Citation = "《安全生产监管执法监督办法（征求意见稿）》第10条（三）【补：15日】", CountingBasis = Counting.CivilProcedure, IsSupplemented = true,
        },
        new()
        {
            Code = "D-26", Name = "音像记录上传", Length = 2, Unit = PeriodUnit.WorkingDay, StartEvent = "制作完成", OnExpiry = "提醒",
            Warnings = Warnings.OneWorkingDay, Citation = "《煤矿安全监察三项制度实施办法》四（二）3“及时”【补：2个工作日】", IsSupplemented = true,
        },
        new()
        {
            Code = "D-27", Name = "检查文书送达", Length = 5, Unit = PeriodUnit.WorkingDay, StartEvent = "文书签发", OnExpiry = "提醒",
            Warnings = Warnings.TwoWorkingDays, Citation = "《高新区安监局五项保障制度》监督检查第10条“及时”【补：5个工作日】", IsSupplemented = true,
        },
        new()
        {
            Code = "D-28", Name = "移送监察", Length = 5, Unit = PeriodUnit.WorkingDay, StartEvent = "结果生效", OnExpiry = "提醒",
            Warnings = Warnings.TwoWorkingDays, Citation = "《二道区安监局内部监督管理制度》五（三）1“及时”【补：5个工作日】", IsSupplemented = true,
        },
        new()
        {
            Code = "D-29", Name = "反馈举报人、建议单位", Length = 15, StartEvent = "调查结论作出", OnExpiry = "提醒",
            Warnings = Warnings.ThreeDays, Citation = "《二道区安监局内部监督管理制度》三（五）“及时”【补：15日】", CountingBasis = Counting.CivilProcedure, IsSupplemented = true,
        },
        new()
        {
            Code = "D-30", Name = "归档", Length = 30, StartEvent = "结案", OnExpiry = "提醒", Warnings = Warnings.ThreeDays,
            Citation = "《煤矿安全监察三项制度实施办法》四（三）1【补：30日】", CountingBasis = Counting.CivilProcedure, IsSupplemented = true,
        },
    ];
}
