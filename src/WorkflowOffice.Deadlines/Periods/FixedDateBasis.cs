using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines;

/// <summary>How a fixed date follows from the start fact.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FixedDateBasis>))]
public enum FixedDateBasis
{
    /// <summary>Month and day in the start fact's year plus <see cref="FixedDate.YearOffset"/>.</summary>
    DayOfYear,

    /// <summary>Last day of the start fact's quarter.</summary>
    QuarterEnd,

    /// <summary>Last day of the start fact's month.</summary>
    MonthEnd,

    /// <summary>The date written in the document itself.</summary>
    Named,
}
