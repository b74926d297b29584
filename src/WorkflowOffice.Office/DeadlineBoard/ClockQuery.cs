using Microsoft.AspNetCore.Mvc;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>The filter as it stands in the address.</summary>
internal sealed class ClockQuery
{
    [FromQuery(Name = "state")]
    public string? State { get; init; }

    [FromQuery(Name = "colour")]
    public string? Colour { get; init; }

    [FromQuery(Name = "unit")]
    public Guid? Unit { get; init; }

    [FromQuery(Name = "procedure")]
    public string? Procedure { get; init; }

    [FromQuery(Name = "person")]
    public Guid? Person { get; init; }

    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "q")]
    public string? Q { get; init; }
}
