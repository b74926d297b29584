namespace WorkflowOffice.Decisions;

/// <summary>A set of choices that contains any, all or none of the codes.</summary>
internal sealed record ContainsCondition(IReadOnlyCollection<string> Codes, ContainsKind Kind) : Condition
{
    public override bool Holds(object? value) => value is IReadOnlySet<string> chosen && Kind switch
    {
        ContainsKind.Any => chosen.Overlaps(Codes),
        ContainsKind.All => chosen.IsSupersetOf(Codes),
        _ => !chosen.Overlaps(Codes),
    };

    public override IEnumerable<object> Named => Codes;
}
