namespace WorkflowOffice.Decisions;

/// <summary>Something wrong with what a table says.</summary>
/// <param name="Kind">Which law it breaks.</param>
/// <param name="Message">What, and how to mend it; Chinese.</param>
/// <param name="Rows">Ids of the rows concerned.</param>
/// <param name="CounterExample">Facts that show it, as shown to people, by input name; null when none are needed.</param>
/// <param name="On">A day on which it holds; null when the day does not matter.</param>
public sealed record TableFinding(
    FindingKind Kind, string Message, IReadOnlyList<string> Rows, IReadOnlyDictionary<string, string>? CounterExample = null, DateOnly? On = null);
