namespace WorkflowOffice.Decisions;

/// <summary>What one cell demands of one fact.</summary>
internal abstract record Condition
{
    /// <summary>A cell that demands nothing.</summary>
    public static Condition Anything { get; } = new AnyCondition();

    /// <summary>Whether the cell demands nothing, whatever the value.</summary>
    public bool IsAnything => this is AnyCondition;

    /// <summary>Whether a value meets it; a missing value is null.</summary>
    public abstract bool Holds(object? value);

    /// <summary>The values the cell names. Between two neighbours of them its answer does not change; <see cref="ColumnAtoms"/> relies on that.</summary>
    public abstract IEnumerable<object> Named { get; }

    private sealed record AnyCondition : Condition
    {
        public override bool Holds(object? value) => true;

        public override IEnumerable<object> Named => [];
    }
}
