namespace WorkflowOffice.Decisions;

/// <summary>A number or day between bounds; a missing bound is open.</summary>
internal sealed record RangeCondition(IComparable? Low, bool LowIncluded, IComparable? High, bool HighIncluded) : Condition
{
    public override bool Holds(object? value) =>
        value is not null
        && (Low is null || Low.CompareTo(value) is var low && (low < 0 || (LowIncluded && low == 0)))
        && (High is null || High.CompareTo(value) is var high && (high > 0 || (HighIncluded && high == 0)));

    public override IEnumerable<object> Named => new object?[] { Low, High }.OfType<object>();
}
