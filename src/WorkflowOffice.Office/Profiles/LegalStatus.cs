using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Profiles;

/// <summary>Whether a regulation is law in force.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LegalStatus>))]
public enum LegalStatus
{
    InForce,

    /// <summary>试行.</summary>
    Trial,

    /// <summary>征求意见稿: what rests on it alone carries warning W-CFG-02.</summary>
    Draft,
}
