using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Notices.ListNotices;

namespace WorkflowOffice.Office.Desk.ViewDesk;

/// <summary>What a person sees first (工作台).</summary>
internal sealed record DeskView(DeskCounts Counts, IReadOnlyList<TaskRow> Todo, IReadOnlyList<ClockRow> Clocks, IReadOnlyList<NoticeRow> Notices);
