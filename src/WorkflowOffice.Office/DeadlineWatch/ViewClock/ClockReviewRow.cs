using WorkflowOffice.Office.DeadlineWatch.Reviews;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>What had happened on an old day, and what a person decided about it.</summary>
internal sealed record ClockReviewRow(
    Guid Id, Guid TaskId, DateTimeOffset At, DateOnly OldDue, DateOnly NewDue, IReadOnlyList<PastEffect> Items, ClockReviewState State,
    string? DecidedBy, DateTimeOffset? DecidedAt, string? Reason);
