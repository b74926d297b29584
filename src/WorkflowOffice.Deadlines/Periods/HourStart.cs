using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>When a period in hours begins.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HourStart>))]
public enum HourStart
{
    /// <summary>At the moment itself (民法典 art. 201).</summary>
    Exact,

    /// <summary>At the next full hour (民诉法解释 art. 125).</summary>
    NextHour,
}
