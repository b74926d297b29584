using WorkflowOffice.Office.DeadlineWatch.Requests;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>A request for a change of the clock, with what became of it.</summary>
internal sealed record ClockRequestRow(
    Guid Id, Guid TaskId, ClockChangeKind Kind, DateOnly? On, DateTimeOffset? StartAt, int? Length, string Reason, string RequestedBy,
    DateTimeOffset RequestedAt, string Approver, ClockRequestState State, string? DecidedBy, DateTimeOffset? DecidedAt, string? Opinion);
