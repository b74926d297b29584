namespace WorkflowOffice.Decisions;

/// <summary>Every part holds.</summary>
internal sealed record AllCondition(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(object? value) => Parts.All(part => part.Holds(value));

    public override IEnumerable<object> Named => Parts.SelectMany(part => part.Named);
}
