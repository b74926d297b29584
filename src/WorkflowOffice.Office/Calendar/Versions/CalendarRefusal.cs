using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.Calendar.Versions;

/// <summary>A refusal about the holiday table. Basis: deadlines.md §7.3 (双人复核) and 全国年节及纪念日放假办法.</summary>
internal sealed class CalendarRefusal : OfficeException
{
    private const string Decree = "全国年节及纪念日放假办法第二条；国务院办公厅当年放假通知";

    private CalendarRefusal(RefusalKind kind, string code, string message)
        : base(kind, code, message) => Article = Decree;

    internal static CalendarRefusal Invalid(IReadOnlyList<CalendarProblem> problems) =>
        new(RefusalKind.RuleBroken, "X-CAL-03", $"安排不能提交：{string.Join("；", problems.Where(problem => problem.IsError).Select(problem => problem.Message))}。请对照通知原文逐项改正后再提交。");

    internal static CalendarRefusal NotFound() =>
        new(RefusalKind.NotFound, "X-CAL-10", "没有找到该节假日版本。请刷新页面后重试。");

    internal static CalendarRefusal SamePerson(string name) =>
        new(RefusalKind.Forbidden, "X-CAL-11", $"该安排由{name}录入，录入人不能复核发布自己录入的安排。请由另一位有复核权限的人员办理。");

    internal static CalendarRefusal Decided(CalendarVersion version) =>
        new(RefusalKind.Conflict, "X-CAL-12", $"该安排已由{version.DecidedBy}于{LegalTime.Format(version.DecidedAt!.Value)}{version.State.InWords()}，不能再次办理。请刷新页面查看。");

    internal static CalendarRefusal Pending(CalendarVersion pending) =>
        new(RefusalKind.Conflict, "X-CAL-13", $"{pending.EnteredBy}于{LegalTime.Format(pending.EnteredAt)}提交的“{pending.NoticeTitle}”尚待复核，一次只能有一份待复核的安排。请待其复核、退回或者撤回后再提交。");

    internal static CalendarRefusal BaseMoved(int baseNumber, int number) =>
        new(RefusalKind.Conflict, "X-CAL-14", $"该安排是在第{baseNumber}版的基础上录入的，其后已发布第{number}版。请退回，由录入人核对后重新提交。");

    internal static CalendarRefusal NotYours(string enteredBy) =>
        new(RefusalKind.Forbidden, "X-CAL-15", $"该安排由{enteredBy}录入：撤回由录入人办理，退回由复核人办理。");

    internal static CalendarRefusal ReasonMissing() =>
        new(RefusalKind.RuleBroken, "X-CAL-16", "退回须写明理由，以便录入人改正。");

    internal static CalendarRefusal Unreadable(string why) =>
        new(RefusalKind.Malformed, "X-CAL-17", $"没有读懂所导入的内容：{why}。可以粘贴国务院办公厅通知全文，或者导入本系统导出的 JSON 文件。");
}

internal static class CalendarVersionStateWords
{
    internal static string InWords(this CalendarVersionState state) => state switch
    {
        CalendarVersionState.Submitted => "提交",
        CalendarVersionState.Published => "复核发布",
        CalendarVersionState.Returned => "退回",
        _ => "撤回",
    };
}
