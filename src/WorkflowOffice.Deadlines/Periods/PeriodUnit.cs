using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>What a period is counted in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeriodUnit>))]
public enum PeriodUnit
{
    /// <summary>自然日: every calendar day.</summary>
    NaturalDay,

    /// <summary>工作日: make-up workdays included, rest days not.</summary>
    WorkingDay,

    /// <summary>小时, not interrupted by holidays.</summary>
    Hour,

    /// <summary>月, to the corresponding day (民法典 art. 202).</summary>
    Month,

    /// <summary>年, to the corresponding day (民法典 art. 202).</summary>
    Year,
}
