using Microsoft.AspNetCore.Mvc;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>The filter as it stands in the address.</summary>
internal sealed record ClockQuery(
    [FromQuery(Name = "state")] string? State, [FromQuery(Name = "colour")] string? Colour, [FromQuery(Name = "unit")] Guid? Unit,
    [FromQuery(Name = "procedure")] string? Procedure, [FromQuery(Name = "person")] Guid? Person, [FromQuery(Name = "from")] DateOnly? From,
    [FromQuery(Name = "to")] DateOnly? To, [FromQuery(Name = "q")] string? Q);
