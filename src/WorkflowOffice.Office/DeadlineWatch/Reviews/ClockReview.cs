using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

[JsonConverter(typeof(JsonStringEnumConverter<ClockReviewState>))]
public enum ClockReviewState { Open, Upheld, Redone, Withdrawn }

/// <summary>What had already happened on a clock's old day when the day moved: a person decides what becomes of it, nothing is undone silently.</summary>
public sealed class ClockReview
{
    public const string Uphold = "维持";
    public const string Redo = "重新处理";

    public required Guid Id { get; init; }
    public required Guid ClockId { get; init; }

    /// <summary>The task of the person who decides.</summary>
    public required Guid TaskId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DateOnly OldDue { get; init; }
    public required DateOnly NewDue { get; init; }

    /// <summary>Array of {at, what, post}: what had happened.</summary>
    public required JsonArray Items { get; init; }
    public ClockReviewState State { get; private set; } = ClockReviewState.Open;
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? Reason { get; private set; }

    public void Decide(ClockReviewState state, string by, DateTimeOffset at, string? reason) =>
        (State, DecidedBy, DecidedAt, Reason) = (state, by, at, reason);
}
