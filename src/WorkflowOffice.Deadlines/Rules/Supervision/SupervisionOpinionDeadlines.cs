namespace WorkflowOffice.Deadlines;

/// <summary>执法监督意见书 and 内部通报: carrying them out, and handing over the material that supervision asks for (regulation 001 articles 13 and 14).</summary>
internal static class SupervisionOpinionDeadlines
{
    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-48", Name = "执行监督意见书、通报", Kind = DeadlineKind.NamedInDocument, StartEvent = "收到意见书或者通报",
            OnExpiry = "逾期督办；拒绝纠正为从重情形 AG1-2", Warnings = Warnings.TwoWorkingDays,
            Citation = "《安全生产监管执法监督办法（征求意见稿）》第14条“执行处理决定的方式和期限”；《二道区安监局内部监督管理制度》三（四）", CountingBasis = Counting.CivilProcedure,
        },
        new()
        {
            Code = "D-49", Name = "提供监督所需资料", Kind = DeadlineKind.NamedInDocument, StartEvent = "收到调取资料清单",
            OnExpiry = "逾期报告负责人；拒不配合的移交过错线索", Warnings = Warnings.TwoWorkingDays,
            Citation = "《安全生产监管执法监督办法（征求意见稿）》第13条；《二道区安监局内部监督管理制度》三（三）", CountingBasis = Counting.CivilProcedure,
        },
    ];
}
