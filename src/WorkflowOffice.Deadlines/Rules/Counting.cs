namespace WorkflowOffice.Deadlines;

/// <summary>Provisions about counting that several rules cite.</summary>
internal static class Counting
{
    public const string CivilProcedure = "民事诉讼法第85条（末日遇法定休假日顺延）";
    public const string CivilCodeMonths = "民法典第202条、第203条";
    public const string PenaltyLaw = "行政处罚法第85条（二日、三日、五日、七日为工作日）";
    public const string CompulsionLaw = "行政强制法第69条（十日以内为工作日）";
    public const string Hours = "民法典第201条（自实际时刻起算）";
    public const string FixedDay = "固定日期，不顺延";
    public const string WrittenWorkingDays = "原文写明工作日";
}
