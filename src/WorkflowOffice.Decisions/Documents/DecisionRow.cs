namespace WorkflowOffice.Decisions;

/// <summary>One row: conditions, conclusions, and the article that says so.</summary>
public sealed record DecisionRow
{
    /// <summary>Number or name of the row, unique in the table.</summary>
    public required string Id { get; init; }

    /// <summary>Condition by input name, as typed (<see cref="ConditionParser"/>); an input that is not named does not matter.</summary>
    public IReadOnlyDictionary<string, string> When { get; init; } = new Dictionary<string, string>();

    /// <summary>Conclusion by output name, as typed.</summary>
    public IReadOnlyDictionary<string, string> Then { get; init; } = new Dictionary<string, string>();

    /// <summary>Article of this row.</summary>
    public required string Article { get; init; }

    /// <summary>First day of force; null means always.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day of force; null means until changed.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>Words of the article, or why it was read so.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is in force on a day, both ends included.</summary>
    public bool IsInForce(DateOnly on) => (EffectiveFrom is null || EffectiveFrom <= on) && (EffectiveTo is null || on <= EffectiveTo);
}
