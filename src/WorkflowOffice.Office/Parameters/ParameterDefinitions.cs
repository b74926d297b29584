namespace WorkflowOffice.Office.Parameters;

/// <summary>
/// The numeric thresholds of requirements §2.3 that decision tables use. Days are no parameters, they are deadline rules; but for the one length that
/// the law leaves to the authority.
/// </summary>
internal static class ParameterDefinitions
{
    internal const string FineDeferral = "FineDeferral.MaxDays";

    internal static IReadOnlyList<ParameterDefinition> All { get; } =
    [
        new("LargeFine.Threshold", "较大数额罚款", "元", null, "《安全生产监管执法监督办法（征求意见稿）》第十条(一)(三)，原文没有规定数额，由本机关设定"),
        new(FineDeferral, "延期缴纳罚款一次最长", "日", null, "行政处罚法第66条二款没有规定最长期限；不设定的，以批准的日数为准"),
        new("LegalReview.ConfiscationValue", "须法制审核的没收价值", "元", 50_000, "《煤矿安全监察三项制度实施办法》五(二)2(3)"),
        new("LegalReview.MineFine", "须法制审核的煤矿罚款", "元", 50_000, "《煤矿安全监察三项制度实施办法》五(二)2(2)"),
        new("LegalReview.PersonFine", "须法制审核的个人罚款", "元", 20_000, "《煤矿安全监察三项制度实施办法》五(二)2(2)"),
        new("PriorSupervision.CapacityThreshold", "省局事前监督的核定能力", "万吨/年", 45, "《河北煤监局执法监督办法》第九条二款"),
        new("PriorSupervision.FineThreshold", "省局事前监督的经济处罚", "元", 500_000, "《河北煤监局执法监督办法》第九条二款"),
        new("Training.MinHours", "年度最低学时", "学时/人", 30, "《高新区安监局五项保障制度》培训六"),
        new("Training.PassMark", "考试及格分", "分", 60, "《高新区安监局五项保障制度》培训七，及格线为补充设定"),
    ];

    /// <exception cref="OfficeException">X-PRM-01.</exception>
    internal static ParameterDefinition Get(string key) =>
        All.FirstOrDefault(definition => definition.Key == key)
        ?? throw new OfficeException(RefusalKind.NotFound, "X-PRM-01", $"没有名为{key}的参数。请返回列表重新选择。");
}
