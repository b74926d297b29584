namespace WorkflowOffice.Deadlines;

/// <summary>Chinese words for units.</summary>
internal static class UnitNames
{
    public static string Of(PeriodUnit unit) => unit switch
    {
        PeriodUnit.NaturalDay => "日",
        PeriodUnit.WorkingDay => "个工作日",
        PeriodUnit.Hour => "小时",
        PeriodUnit.Month => "个月",
        _ => "年",
    };
}
