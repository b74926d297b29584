using Microsoft.AspNetCore.Mvc;

namespace WorkflowOffice.Office.Registers;

/// <summary>As the address carries it.</summary>
internal sealed class RegisterQuery
{
    [FromQuery(Name = "search")]
    public string? Search { get; init; }

    /// <summary>Each <c>column:value</c>.</summary>
    [FromQuery(Name = "filter")]
    public string[]? Filter { get; init; }

    [FromQuery(Name = "on")]
    public string? On { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "descending")]
    public bool? Descending { get; init; }
}
