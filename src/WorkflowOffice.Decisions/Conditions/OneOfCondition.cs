namespace WorkflowOffice.Decisions;

/// <summary>One of the values, or none of them.</summary>
internal sealed record OneOfCondition(IReadOnlyCollection<object> Values, bool Negated) : Condition
{
    public override bool Holds(object? value) => value is not null && Values.Contains(value) != Negated;

    public override IEnumerable<object> Named => Values;
}
