using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch.Requests;

[JsonConverter(typeof(JsonStringEnumConverter<ClockRequestState>))]
public enum ClockRequestState { Pending, Approved, Refused, Withdrawn }

/// <summary>A change of a clock that somebody asked for and another person has to approve (两人办理). Silence leaves it pending.</summary>
public sealed class ClockRequest
{
    public required Guid Id { get; init; }
    public required Guid ClockId { get; init; }

    /// <summary>The approver's task.</summary>
    public required Guid TaskId { get; init; }
    public required ClockChangeKind Kind { get; init; }

    /// <summary>First day left out, or corrected day; null for an extension, which counts from its approval.</summary>
    public DateOnly? On { get; init; }
    public DateTimeOffset? StartAt { get; init; }
    public int? Length { get; init; }
    public required string Reason { get; init; }

    /// <summary>The article that allows it.</summary>
    public required string Basis { get; init; }
    public Guid? DocumentId { get; init; }
    public Guid[] AttachmentIds { get; init; } = [];
    public required Guid RequestedById { get; init; }
    public required string RequestedBy { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Who has to approve, in words.</summary>
    public required string Approver { get; init; }
    public ClockRequestState State { get; private set; } = ClockRequestState.Pending;
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? Opinion { get; private set; }

    /// <summary>Approved, refused or withdrawn, once.</summary>
    public void Decide(ClockRequestState state, string by, DateTimeOffset at, string? opinion)
    {
        if (State != ClockRequestState.Pending)
            throw new OfficeException(RefusalKind.Conflict, "X-CLK-04", $"该期限调整申请已由 {DecidedBy} 处理，不能再次处理。请刷新后查看。");
        (State, DecidedBy, DecidedAt, Opinion) = (state, by, at, opinion);
    }

    internal ClockChange ToChange(string approvedBy, DateOnly approvedOn) => new()
    {
        Kind = Kind,
        Who = RequestedBy,
        WhoId = RequestedById,
        Reason = Reason,
        Basis = Basis,
        On = Kind == ClockChangeKind.Extend ? approvedOn : On,
        At = StartAt,
        Length = Length,
        ApprovedBy = approvedBy,
        RequestId = Id,
        DocumentId = DocumentId,
        AttachmentIds = AttachmentIds,
    };
}
