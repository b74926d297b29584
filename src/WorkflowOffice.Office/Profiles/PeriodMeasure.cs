using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Profiles;

/// <summary>Unit of a value.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeriodMeasure>))]
public enum PeriodMeasure
{
    None,
    NaturalDay,
    WorkingDay,
    Month,
    TimesPerYear,
    Yuan,
    TenThousandTonsPerYear,
    Percent,
    CreditHours,
}
