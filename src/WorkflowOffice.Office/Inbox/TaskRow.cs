using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.Inbox;

/// <summary>A task as lists show it.</summary>
/// <param name="AssignedTo">To whom it belongs, in words.</param>
/// <param name="DaysLeft">Natural days from today to the due day; negative when past; null for a task that is no longer open.</param>
/// <param name="Provisional">The due day rests on a year whose holiday notice is not published yet (暂定).</param>
/// <param name="ClockId">The clock that the due day comes from: 为什么是这一天.</param>
/// <param name="Escalated">It was reported to a higher post.</param>
internal record TaskRow(
    Guid Id, string Title, Guid CaseId, string CaseNo, string CaseTitle, string Procedure,
    HumanTaskState State, bool Optional, DateTimeOffset CreatedAt, string AssignedTo, string? ClaimedBy,
    DateTimeOffset? CompletedAt, string? CompletedBy, string? Outcome,
    DateOnly? DueOn, int? DaysLeft, Colour Colour, bool Provisional, bool Escalated, Guid? ClockId);
