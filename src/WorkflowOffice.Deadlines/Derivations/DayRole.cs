using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>What a day does in a derivation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayRole>))]
public enum DayRole
{
    /// <summary>The day of the start fact (or of the event counted back from); not counted.</summary>
    Start,

    /// <summary>Counted; the ordinal says as which day, month or year.</summary>
    Counted,

    /// <summary>Not counted: a rest day within working days.</summary>
    RestDay,

    /// <summary>Not counted: within a suspension.</summary>
    Suspended,

    /// <summary>Counted after the corresponding day to make up for a suspension of a period in months or years.</summary>
    MadeUp,

    /// <summary>After the raw end: a rest day the end rolls over.</summary>
    RolledOver,

    /// <summary>The due day where it is not the last counted day: rolled to, fixed, or counted back.</summary>
    Due,
}
