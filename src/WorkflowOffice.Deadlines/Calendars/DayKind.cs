using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>What a day is for counting. The first two are worked, the rest are 法定休假日 in the sense of 民诉法 art. 85.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayKind>))]
public enum DayKind
{
    /// <summary>普通工作日.</summary>
    Workday,

    /// <summary>调休上班: a Saturday or Sunday worked in exchange.</summary>
    MakeUpWorkday,

    /// <summary>周末.</summary>
    Weekend,

    /// <summary>A day off named by a notice, the exchanged weekdays included.</summary>
    Holiday,

    /// <summary>A statutory holiday computed for a year whose notice is not published yet.</summary>
    ComputedHoliday,
}
