using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>The shape of a deadline.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeadlineKind>))]
public enum DeadlineKind
{
    /// <summary>A period that runs on from the start fact.</summary>
    Forward,

    /// <summary>A minimum lead before an event; the start fact is the event, the result its latest notice.</summary>
    Backward,

    /// <summary>A date of the calendar; the start fact names the year, quarter or month it belongs to.</summary>
    FixedDate,

    /// <summary>The limit stands in the document; use <see cref="DeadlineRule.WithLength"/> or <see cref="DeadlineRule.WithFixedDate"/>.</summary>
    NamedInDocument,

    /// <summary>A window back from the start fact; the result is its first day.</summary>
    LookBack,
}
