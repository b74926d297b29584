using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>How a gate stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GateState>))]
public enum GateState
{
    /// <summary>Asked for, no answer yet.</summary>
    Pending,

    /// <summary>通过.</summary>
    Passed,

    /// <summary>未通过.</summary>
    Refused,

    /// <summary>The case handler disagrees: only a collective decision can go on (002 五(四)3).</summary>
    Disputed,

    /// <summary>Urgent measures come first, the review follows (002 五(二)1).</summary>
    Deferred,
}
