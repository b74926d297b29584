using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Calendar.Versions;

/// <summary>Submitted → Published | Returned | Withdrawn; only the first of these can be left.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarVersionState>))]
public enum CalendarVersionState { Submitted, Published, Returned, Withdrawn }

/// <summary>One notice as it was entered, and what became of it. The published ones, in order of their numbers, are the calendar of the office.</summary>
public sealed class CalendarVersion
{
    public required Guid Id { get; init; }

    /// <summary>1, 2, 3 … in the order of publication; null before it.</summary>
    public int? Number { get; private set; }

    /// <summary>The version it was entered on top of.</summary>
    public required int BaseNumber { get; init; }

    /// <summary>The year it is about; the last one for the shipped table.</summary>
    public required int Year { get; init; }
    public CalendarVersionState State { get; private set; } = CalendarVersionState.Submitted;
    public required string NoticeNumber { get; init; }
    public required string NoticeTitle { get; init; }

    /// <summary>As entered, a <see cref="HolidayArrangement"/>; null for the shipped table.</summary>
    public JsonObject? Arrangement { get; init; }

    /// <summary>The years that it makes or changes, an array of <see cref="CalendarYear"/>.</summary>
    public required JsonArray Years { get; init; }

    /// <summary>Null for the shipped table.</summary>
    public Guid? EnteredById { get; init; }
    public required string EnteredBy { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>What the one who entered it wants the other to know.</summary>
    public string? Remark { get; init; }
    public Guid? DecidedById { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? DecisionReason { get; private set; }

    /// <summary>Open clocks whose last day it moved.</summary>
    public int? MovedClocks { get; private set; }

    internal IReadOnlyList<CalendarYear> ReadYears() => Years.Deserialize<List<CalendarYear>>(JsonColumns.Options)!;

    internal HolidayArrangement? ReadArrangement() => Arrangement.Deserialize<HolidayArrangement>(JsonColumns.Options);

    internal static JsonArray Write(IEnumerable<CalendarYear> years) => (JsonArray)JsonSerializer.SerializeToNode(years, JsonColumns.Options)!;

    /// <exception cref="CalendarRefusal">X-CAL-11: the one who entered it cannot publish it; X-CAL-12: it was decided already.</exception>
    internal void EnsureMayBePublishedBy(Guid byId)
    {
        if (State != CalendarVersionState.Submitted)
            throw CalendarRefusal.Decided(this);
        FourEyes.Ensure(byId, [EnteredById], () => CalendarRefusal.SamePerson(EnteredBy));
    }

    /// <summary>Once and for good: the database refuses any later change of the row.</summary>
    internal void Publish(int number, Guid? byId, string by, DateTimeOffset at, string? reason, int? movedClocks)
    {
        Decide(CalendarVersionState.Published, byId, by, at, reason);
        (Number, MovedClocks) = (number, movedClocks);
    }

    /// <exception cref="CalendarRefusal">X-CAL-12: it was decided already; X-CAL-15: only who entered it withdraws it, only another returns it.</exception>
    internal void Reject(CalendarVersionState state, Guid byId, string by, DateTimeOffset at, string? reason)
    {
        if (state == CalendarVersionState.Withdrawn != (byId == EnteredById))
            throw CalendarRefusal.NotYours(EnteredBy);
        Decide(state, byId, by, at, reason);
    }

    private void Decide(CalendarVersionState state, Guid? byId, string by, DateTimeOffset at, string? reason)
    {
        if (State != CalendarVersionState.Submitted)
            throw CalendarRefusal.Decided(this);
        (State, DecidedById, DecidedBy, DecidedAt, DecisionReason) = (state, byId, by, at, reason);
    }
}
