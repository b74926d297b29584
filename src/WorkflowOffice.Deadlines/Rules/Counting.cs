namespace WorkflowOffice.Deadlines;

/// <summary>Provisions about counting that several rules cite. Some were renumbered without changing, so they are cited as of the act.</summary>
internal static class Counting
{
    public const string CivilProcedure = "民事诉讼法第85条（末日遇法定休假日顺延）";
    public const string CivilCodeMonths = "民法典第202条、第203条（到期月的对应日；末日遇法定休假日顺延）";
    public const string Hours = "民法典第201条（自实际时刻起算）";
    public const string PenaltyLaw = "行政处罚法第85条（二日、三日、五日、七日为工作日）";
    public const string CompulsionLaw = "行政强制法第69条（十日以内为工作日）";
    public const string FixedDay = "固定日期，不顺延";
    public const string WrittenWorkingDays = "原文写明工作日";
    public const string Obstacle = "民事诉讼法第86条（不可抗力或者其他正当理由，障碍消除后十日内申请，经批准）";

    private static readonly DateOnly CivilProcedure2021 = new(2022, 1, 1);
    private static readonly DateOnly CivilCode = new(2021, 1, 1);
    private static readonly DateOnly GeneralProvisions = new(2017, 10, 1);

    /// <summary>The same provision under the number it had on the day of the act.</summary>
    public static string AsOf(string basis, DateOnly actDate) => basis switch
    {
        CivilProcedure when actDate < CivilProcedure2021 => "民事诉讼法（2017年修正）第82条（末日遇节假日顺延）",
        Obstacle when actDate < CivilProcedure2021 => "民事诉讼法（2017年修正）第83条（不可抗拒的事由或者其他正当理由，障碍消除后十日内申请，经批准）",
        CivilCodeMonths when actDate < GeneralProvisions => "民法通则第154条（期间的最后一天是休假日的，以次日为最后一天）",
        CivilCodeMonths when actDate < CivilCode => "民法总则第202条、第203条（到期月的对应日；末日遇法定休假日顺延）",
        Hours when actDate < GeneralProvisions => "民法通则第154条（按小时计算的，从规定时开始计算）",
        Hours when actDate < CivilCode => "民法总则第201条（自实际时刻起算）",
        _ => basis,
    };
}
