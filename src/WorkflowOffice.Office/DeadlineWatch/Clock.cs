using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;

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

    /// <summary>From when the version of the rule applies that was in force on the day of the act; null: no earlier version.</summary>
    public DateOnly? RuleFrom { get; private set; }

    /// <summary>The document whose service started it, by its key within the case; correcting the service moves the clock.</summary>
    public string? StartDocument { get; init; }
    public DateOnly StartedOn { get; private set; }

    /// <summary>The moment, for periods in hours.</summary>
    public DateTimeOffset? StartedAt { get; private set; }
    public DateOnly RawEnd { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>The moment, for periods in hours.</summary>
    public DateTimeOffset? DueAt { get; private set; }
    public DateOnly PrudentOn { get; private set; }
    public bool Provisional { get; private set; }

    /// <summary>Day by day, as the deadline engine derived it.</summary>
    public JsonObject Derivation { get; private set; } = [];

    /// <summary>The derivation as one Chinese sentence (为什么是这一天).</summary>
    public string Sentence { get; private set; } = "";
    public ClockState State { get; private set; } = ClockState.Running;

    /// <summary>An array of <see cref="Suspension"/>; the last one is open while the clock is paused.</summary>
    public JsonArray Suspensions { get; private set; } = [];

    /// <summary>An array of <see cref="Extension"/>.</summary>
    public JsonArray Extensions { get; private set; } = [];

    /// <summary>Since when it is paused; <see cref="DueOn"/> is then the day it had before.</summary>
    public DateOnly? PausedOn { get; private set; }

    /// <summary>Units left when it was paused.</summary>
    public int? RemainingAtPause { get; private set; }

    /// <summary>Warnings and escalation ladder it was wound with, a <see cref="ClockWatch"/>.</summary>
    public JsonObject Watch { get; set; } = [];
    /// <summary>Number of the calendar version that its day was counted with.</summary>
    public int CalendarNumber { get; private set; }

    /// <summary>The version that was tried last and could not be applied; 0: none failed.</summary>
    public int CalendarTried { get; private set; }

    /// <summary>Why its day could not be counted anew with a later version, for the one who handles the case.</summary>
    public string? CalendarProblem { get; private set; }
    public required string AssignedTo { get; init; }
    public string? PostCode { get; init; }
    public Guid? UnitId { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>First day of warning; from then on it is shown yellow.</summary>
    public DateOnly? WarnFrom { get; set; }

    /// <summary>First day of a red warning; from then on it is shown red.</summary>
    public DateOnly? RedFrom { get; set; }

    /// <summary>Resuming this bookmark steers the waiting activity: stop, restart.</summary>
    public required string ControlBookmarkId { get; set; }
    public DateTimeOffset? StoppedAt { get; private set; }
    public string? StopReason { get; private set; }

    /// <summary>
    /// When a person reopened it after the flow had gone on (重新处理): it runs by itself, no step waits for it, <see cref="Reviews.ReopenedClocks"/> ends it.
    /// </summary>
    public DateTimeOffset? ReopenedAt { get; private set; }

    /// <summary>Not ended: running, paused, or overdue and still to be done.</summary>
    public bool IsLive => State is ClockState.Running or ClockState.Paused or ClockState.Overdue;

    public void SetPeriod(DateOnly startedOn, DateOnly rawEnd, DateOnly dueOn, DateOnly prudentOn, bool provisional, JsonObject derivation, string sentence)
    {
        (StartedOn, RawEnd, DueOn, PrudentOn, Provisional) = (startedOn, rawEnd, dueOn, prudentOn, provisional);
        (Derivation, Sentence) = (derivation, sentence);
    }

    /// <summary>Takes over the answer of the deadline engine with the facts it follows from.</summary>
    internal void SetPeriod(ClockFacts facts, DeadlineDerivation derivation)
    {
        var result = derivation.Result;
        SetPeriod(
            facts.Start.On, result.RawEnd, result.Due, result.Prudent, result.Provisional,
            (JsonObject)JsonSerializer.SerializeToNode(derivation, JsonColumns.Options)!, derivation.Sentence);
        (StartedAt, DueAt, RuleFrom) = (facts.Start.At?.ToUniversalTime(), result.DueAt?.ToUniversalTime(), facts.Rule.EffectiveFrom);
        Keep(facts);
        (PausedOn, RemainingAtPause) = (null, null);
        if (State is ClockState.Overdue or ClockState.Paused)
            State = ClockState.Running;
    }

    /// <summary>Stops counting from a day on; what is left is kept.</summary>
    internal void Pause(ClockFacts facts, DateOnly on, int? remaining)
    {
        Keep(facts);
        (PausedOn, RemainingAtPause) = (on, remaining);
        State = IsLive ? ClockState.Paused : State;
    }

    /// <summary>What its day follows from.</summary>
    internal ClockFacts Facts => new(
        Derivation["rule"]?.Deserialize<DeadlineRule>(JsonColumns.Options) ?? DeadlineRules.Get(RuleCode, StartedOn),
        new StartFact(StartedOn, StartFact, StartedAt),
        Suspensions.Deserialize<Suspension[]>(JsonColumns.Options)!, Extensions.Deserialize<Extension[]>(JsonColumns.Options)!);

    /// <summary>A paused clock whose start fact is corrected: the day itself is computed on resumption.</summary>
    internal void Restate(ClockFacts facts)
    {
        (StartedOn, StartedAt, RuleFrom) = (facts.Start.On, facts.Start.At?.ToUniversalTime(), facts.Rule.EffectiveFrom);
        Keep(facts);
    }

    private void Keep(ClockFacts facts)
    {
        Suspensions = (JsonArray)JsonSerializer.SerializeToNode(facts.Suspensions, JsonColumns.Options)!;
        Extensions = (JsonArray)JsonSerializer.SerializeToNode(facts.Extensions, JsonColumns.Options)!;
    }

    /// <summary>Its day stands as that version of the calendar has it.</summary>
    internal void CountedWith(int number) => (CalendarNumber, CalendarTried, CalendarProblem) = (number, 0, null);

    /// <summary>That version could not be applied: the day stands as it was, and a person has to look at it.</summary>
    internal void NotCountedWith(int number, string problem) => (CalendarTried, CalendarProblem) = (number, problem);

    /// <summary>It ran out on a day that was wrong: until the right one the right is open again.</summary>
    internal void Reopen(DateTimeOffset at) => (State, StoppedAt, StopReason, ReopenedAt) = (ClockState.Running, null, null, at);

    /// <summary>Live, and no step of the flow waits for it.</summary>
    internal bool IsReopened => ReopenedAt is not null && IsLive;

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
