namespace WorkflowOffice.Deadlines;

/// <summary>责令限期整改 and its recheck (按规定复查): steps 5 and 6 of 闭合执法.</summary>
internal static class RectificationDeadlines
{
    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        new()
        {
            Code = "D-46", Name = "责令限期整改", Kind = DeadlineKind.NamedInDocument, StartEvent = "收到责令限期整改指令书",
            OnExpiry = "届满即按规定复查", Warnings = Warnings.TwoWorkingDays,
            Citation = "《安全生产监管执法监督办法（征求意见稿）》第10条（六）；安全生产法第65条", CountingBasis = Counting.CivilProcedure,
        },
        new()
        {
            Code = "D-47", Name = "整改复查", Length = 10, StartEvent = "整改期限届满或者收到复查申请", OnExpiry = "逾期督办，逐级上报；不视为整改合格",
            Warnings = Warnings.ThreeDaysAndOneDay, Citation = "《安全生产监管执法监督办法（征求意见稿）》第10条（六）“按规定复查”【补：10日】", CountingBasis = Counting.CivilProcedure, IsSupplemented = true,
        },
    ];
}
