using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>What happens when the last day is a rest day.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RollRule>))]
public enum RollRule
{
    /// <summary>The first day after the rest days is the last day (民诉法 art. 85).</summary>
    NextNonHoliday,

    /// <summary>The day stands, as for duties with a fixed date (01-31).</summary>
    None,

    /// <summary>The last working day before it is the last day.</summary>
    PreviousWorkingDay,
}
