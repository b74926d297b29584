namespace WorkflowOffice.Deadlines;

/// <summary>送达 (deadlines.md §2). The first day of what follows is counted from the day these give.</summary>
internal static class ServiceDeadlines
{
    private static readonly DateOnly CivilProcedure2021 = new(2022, 1, 1);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        Announcement(60, "民事诉讼法（2017年修正）第92条") with { EffectiveTo = CivilProcedure2021.AddDays(-1) },
        Announcement(30, "民事诉讼法第95条") with { EffectiveFrom = CivilProcedure2021 },
        new()
        {
            Code = "DX-02", Name = "委托送达", Length = 10, StartEvent = "收到委托函", OnExpiry = "催办", Warnings = Warnings.ThreeDays,
            Citation = "民事诉讼法解释第134条", CountingBasis = Counting.CivilProcedure,
        },
        new()
        {
            Code = "DX-03", Name = "系统内送达未签收", Length = 3, Unit = PeriodUnit.WorkingDay, StartEvent = "系统内发出",
            OnExpiry = "不视为送达；升级给其负责人并改用直接送达或者留置送达", Citation = "《二道区安监局内部监督管理制度》、《高新区安监局五项保障制度》内部文书【补：3个工作日】", IsSupplemented = true,
        },
        new()
        {
            Code = "DX-04", Name = "障碍消除后申请顺延", Length = 10, StartEvent = "障碍消除", OnExpiry = "不予顺延",
            Warnings = Warnings.ThreeDays, Citation = Counting.Obstacle, CountingBasis = Counting.CivilProcedure,
        },
    ];

    private static DeadlineRule Announcement(int days, string citation) => new()
    {
        Code = "DX-01",
        Name = "公告送达",
        Length = days,
        StartEvent = "发出公告",
        OnExpiry = "视为送达",
        Citation = citation,
        CountingBasis = Counting.CivilProcedure,
    };
}
