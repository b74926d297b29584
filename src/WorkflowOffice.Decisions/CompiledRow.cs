namespace WorkflowOffice.Decisions;

/// <summary>A row with its cells read.</summary>
internal sealed record CompiledRow(DecisionRow Row, IReadOnlyList<Condition> Conditions, IReadOnlyList<object?> Outputs)
{
    public bool Holds(IReadOnlyList<object?> values)
    {
        for (var i = 0; i < Conditions.Count; i++)
        {
            if (!Conditions[i].Holds(values[i]))
                return false;
        }

        return true;
    }

    public bool ConcludesAs(CompiledRow other) => Outputs.Zip(other.Outputs).All(pair => SameValue(pair.First, pair.Second));

    private static bool SameValue(object? one, object? other) =>
        one is IReadOnlySet<string> codes && other is IReadOnlySet<string> others ? codes.SetEquals(others) : Equals(one, other);
}
