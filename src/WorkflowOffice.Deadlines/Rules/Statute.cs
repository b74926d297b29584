using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>Statutes that say for themselves what their “日” means.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Statute>))]
public enum Statute
{
    /// <summary>Any other text: a day is a natural day.</summary>
    Other,

    /// <summary>行政处罚法.</summary>
    PenaltyLaw,

    /// <summary>行政强制法.</summary>
    CompulsionLaw,

    /// <summary>行政许可法.</summary>
    LicensingLaw,

    /// <summary>行政复议法.</summary>
    ReconsiderationLaw,
}
