namespace WorkflowOffice.Decisions;

/// <summary>空 or 非空.</summary>
internal sealed record EmptyCondition(bool Negated) : Condition
{
    public override bool Holds(object? value) => value is null or IReadOnlyCollection<string> { Count: 0 } != Negated;

    public override IEnumerable<object> Named => [];
}
