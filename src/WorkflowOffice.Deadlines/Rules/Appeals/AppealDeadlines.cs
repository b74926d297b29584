namespace WorkflowOffice.Deadlines;

/// <summary>个人申诉 against an accountability decision (regulation 004, fault accountability art. 13; 公务员法).</summary>
internal static class AppealDeadlines
{
    // The Civil Servants Law of 2018 renumbered the articles and changed no length.
    private static readonly DateOnly CivilServantsLaw2018 = new(2019, 6, 1);
    private static readonly DateOnly LastOfOldLaw = CivilServantsLaw2018.AddDays(-1);

    public static readonly IReadOnlyList<DeadlineRule> Rules =
    [
        Appeal("公务员法（2005年）第90条") with { EffectiveTo = LastOfOldLaw },
        Appeal("公务员法第95条") with { EffectiveFrom = CivilServantsLaw2018 },
        Review("公务员法（2005年）第91条") with { EffectiveTo = LastOfOldLaw },
        Review("公务员法第96条") with { EffectiveFrom = CivilServantsLaw2018 },
        Decision("公务员法（2005年）第91条") with { EffectiveTo = LastOfOldLaw },
        Decision("公务员法第96条") with { EffectiveFrom = CivilServantsLaw2018 },
    ];

    private static DeadlineRule Appeal(string law) => new()
    {
        Code = "D-12",
        Name = "个人申诉",
        Length = 30,
        StartEvent = "接到处理决定",
        SuspensionBasis = Counting.Obstacle,
        OnExpiry = "逾期不受理",
        ExpiredCode = "X-APL-01",
        Warnings = Warnings.ThreeDays,
        Citation = $"《高新区安监局五项保障制度》过错追究第13条；{law}",
        CountingBasis = Counting.CivilProcedure,
    };

    private static DeadlineRule Review(string law) => new()
    {
        Code = "D-13-1",
        Name = "申诉处理（复核）",
        Length = 30,
        StartEvent = "接到复核申请",
        OnExpiry = "逾期督办",
        Warnings = Warnings.ThreeDaysAndOneDay,
        Citation = $"{law}【补：《高新区安监局五项保障制度》未规定】",
        CountingBasis = Counting.CivilProcedure,
        IsSupplemented = true,
    };

    private static DeadlineRule Decision(string law) => new()
    {
        Code = "D-13-2",
        Name = "申诉处理（申诉）",
        Length = 60,
        StartEvent = "受理申诉",
        OnExpiry = "逾期督办",
        MaxExtensions = 1,
        ExtensionLength = 30,
        ExtensionBasis = $"{law}（案情复杂的，可以适当延长）",
        Warnings = Warnings.ThreeDaysAndOneDay,
        Citation = $"{law}【补：《高新区安监局五项保障制度》未规定】",
        CountingBasis = Counting.CivilProcedure,
        IsSupplemented = true,
    };
}
