using System.Text.Json.Serialization;

namespace WorkflowOffice.Decisions;

/// <summary>A column of a table.</summary>
public sealed record Column
{
    /// <summary>Name of the fact or conclusion, as in the case's data.</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required string Label { get; init; }

    /// <summary>Kind of its values.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>What can be chosen; only for <see cref="ColumnType.Choice"/> and <see cref="ColumnType.Choices"/>.</summary>
    public IReadOnlyList<Choice>? Choices { get; init; }

    /// <summary>Whether the fact may be missing. A condition on a missing fact never holds, except 空.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Optional { get; init; }

    /// <summary>Decimal places of a number; 2 for amounts of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Decimals { get; init; }

    /// <summary>Least number possible; null means unbounded.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Greatest number possible; null means unbounded.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Unit after a number, such as 元 or 万吨/年.</summary>
    public string? Unit { get; init; }

    /// <summary>What exactly is meant; shown at the heading.</summary>
    public string? Help { get; init; }
}
