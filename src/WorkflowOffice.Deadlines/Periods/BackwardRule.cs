using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>How "N days before the event" is read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BackwardRule>))]
public enum BackwardRule
{
    /// <summary>The whole period lies between: notice + N &lt; event.</summary>
    Strict,

    /// <summary>The last day of the period may be the event day: notice + N ≤ event.</summary>
    Inclusive,
}
