namespace WorkflowOffice.Office.Notices.ListNotices;

internal sealed record NoticeRow(
    Guid Id, DateTimeOffset At, NoticeKind Kind, string Title, string Text, Guid? CaseId, string? CaseNo, Guid? TaskId, bool Read, bool Automatic);
