using System.Text.Json;

namespace WorkflowOffice.Decisions;

/// <summary>A worked example of a table.</summary>
public sealed record DecisionExample
{
    /// <summary>What it shows, such as 「恰为五万元」.</summary>
    public required string Name { get; init; }

    /// <summary>The facts, by input name.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Given { get; init; }

    /// <summary>The day of the act; null takes a day on which every undated row is in force.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Ids of the rows that apply; empty for the conclusion in all other cases.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];
}
