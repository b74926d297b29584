namespace WorkflowOffice.Decisions;

/// <summary>What a table concluded, and why.</summary>
/// <param name="Table">The table as it was.</param>
/// <param name="Rows">The rows that apply; empty when the conclusion for all other cases was taken.</param>
/// <param name="Outputs">Conclusion by output name: bool, decimal, <see cref="DateOnly"/>, code, text, a set of codes, null; with <see cref="HitPolicy.Collect"/> a list of these.</param>
/// <param name="Sentence">The derivation as a Chinese sentence with articles and facts.</param>
public sealed record Decision(
    DecisionTableDocument Table, IReadOnlyList<DecisionRow> Rows, IReadOnlyDictionary<string, object?> Outputs, string Sentence)
{
    /// <summary>The outcome for the activity: the label of the outcome column's value; null when the table names no such column or concludes nothing.</summary>
    public string? Outcome =>
        Table.OutcomeColumn is { } name && Outputs.GetValueOrDefault(name) is { } value and not System.Collections.IList
            ? ColumnTypes.Show(Table.Outputs.Single(column => column.Name == name), value)
            : null;
}
