using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Running → Met (in time) | Overdue (late, still running) → Met; Expired: it ran out and the statute's consequence followed; Stopped: no longer needed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockState>))]
public enum ClockState { Running, Paused, Met, Overdue, Expired, Stopped }

/// <summary>A running statutory period of a case (期限), with its rule, its start fact and its whole derivation (design §6).</summary>
public sealed class Clock
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string InstanceId { get; init; }
    public required string ActivityId { get; init; }

    /// <summary>Name within the case, e.g. <c>objection</c>; documents and expressions refer to it.</summary>
    public required string Key { get; init; }
    public required string Name { get; init; }
    public required string RuleCode { get; init; }
    public required string Article { get; init; }

    /// <summary>What started it, in words: 签收, 局接到申请.</summary>
    public required string StartFact { get; init; }
    public DateOnly StartedOn { get; private set; }
    public DateOnly RawEnd { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly PrudentOn { get; private set; }
    public bool Provisional { get; private set; }

    /// <summary>Day by day, as the deadline engine derived it.</summary>
    public JsonObject Derivation { get; private set; } = [];

    /// <summary>The derivation as one Chinese sentence (为什么是这一天).</summary>
    public string Sentence { get; private set; } = "";
    public ClockState State { get; private set; } = ClockState.Running;
    public required string AssignedTo { get; init; }
    public string? PostCode { get; init; }
    public Guid? UnitId { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>First day of warning; from then on it is shown yellow.</summary>
    public DateOnly? WarnFrom { get; set; }

    /// <summary>Resuming this bookmark steers the waiting activity: stop, restart.</summary>
    public required string ControlBookmarkId { get; set; }
    public DateTimeOffset? StoppedAt { get; private set; }
    public string? StopReason { get; private set; }

    public bool IsLive => State is ClockState.Running or ClockState.Paused or ClockState.Overdue;

    public void SetPeriod(DateOnly startedOn, DateOnly rawEnd, DateOnly dueOn, DateOnly prudentOn, bool provisional, JsonObject derivation, string sentence)
    {
        (StartedOn, RawEnd, DueOn, PrudentOn, Provisional) = (startedOn, rawEnd, dueOn, prudentOn, provisional);
        (Derivation, Sentence) = (derivation, sentence);
        if (State == ClockState.Overdue)
            State = ClockState.Running;
    }

    public void MarkOverdue() => State = IsLive ? ClockState.Overdue : State;

    /// <summary>Ends it; a clock that has ended stays as it ended.</summary>
    public void End(ClockState state, DateTimeOffset at, string reason)
    {
        if (!IsLive)
            return;
        (State, StoppedAt, StopReason) = (state, at, reason);
    }
}

public static class ClockStateWords
{
    public static string InWords(this ClockState state) => state switch
    {
        ClockState.Running => "进行中",
        ClockState.Paused => "中止",
        ClockState.Met => "办结",
        ClockState.Overdue => "逾期",
        ClockState.Expired => "届满",
        _ => "停止",
    };
}
