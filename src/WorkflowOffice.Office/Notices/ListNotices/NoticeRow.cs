namespace WorkflowOffice.Office.Notices.ListNotices;

/// <param name="Clocks">The clocks of the case, so that each date of the text finds its own.</param>
/// <param name="ClockId">The clock whose day the text speaks of: 为什么是这一天.</param>
internal sealed record NoticeRow(
    Guid Id, DateTimeOffset At, NoticeKind Kind, string Title, string Text, Guid? CaseId, string? CaseNo, Guid? TaskId, bool Read, bool Automatic, Guid? ClockId,
    IReadOnlyList<NoticeClock> Clocks);

/// <param name="DueOn">Its last day.</param>
internal sealed record NoticeClock(Guid Id, DateOnly DueOn);
