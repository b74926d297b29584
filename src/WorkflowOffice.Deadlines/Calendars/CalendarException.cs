namespace WorkflowOffice.Deadlines;

/// <summary>A holiday table that contradicts itself, or a day outside the years the calendar can compute.</summary>
public sealed class CalendarException(string code, string message) : DeadlineException(code, message)
{
    internal static CalendarException OutOfRange(int year) =>
        new("X-CAL-01", $"{year}年不在日历可推算的年份（{WorkCalendar.FirstYear}—{WorkCalendar.LastYear}年）之内，无法判断是否休息日。请检查录入的日期。");

    internal static CalendarException DuplicateYear(int year) =>
        new("X-CAL-02", $"节假日表中{year}年出现了两次。每一年只能有一份安排（全国年节及纪念日放假办法；国务院办公厅通知），请删除其中一份。");

    internal static CalendarException Invalid(int year, IEnumerable<CalendarProblem> problems) =>
        new("X-CAL-03", $"{year}年节假日安排不能采用：{string.Join("；", problems.Select(problem => problem.Message))}。请对照国务院办公厅通知逐日改正后再保存。");
}
