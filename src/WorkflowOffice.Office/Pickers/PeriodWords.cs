using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Pickers;

/// <summary>Units of periods as people say them.</summary>
internal static class PeriodWords
{
    internal static string NameOf(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDay => "个工作日",
        PeriodUnit.Hour => "小时",
        PeriodUnit.Month => "个月",
        PeriodUnit.Year => "年",
        _ => "日",
    };
}
