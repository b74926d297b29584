using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>How near the last day is, as the lists show it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Colour>))]
internal enum Colour
{
    /// <summary>No day, or no longer running.</summary>
    None,
    Green,

    /// <summary>From the first day of warning, at the latest three days before.</summary>
    Yellow,

    /// <summary>From the first red warning, at the latest the day before the last day.</summary>
    Red,

    /// <summary>The last day is past.</summary>
    Overdue,
}
