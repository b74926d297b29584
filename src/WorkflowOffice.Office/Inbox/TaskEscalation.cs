namespace WorkflowOffice.Office.Inbox;

/// <summary>Overdue work shown to a higher post (督办). Silence escalates, it never approves (design §6).</summary>
public sealed class TaskEscalation
{
    public required Guid Id { get; init; }
    public required Guid TaskId { get; init; }
    public required string PostCode { get; init; }
    public required string To { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Reason { get; init; }
}
