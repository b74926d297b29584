namespace WorkflowOffice.Deadlines;

/// <summary>One line of a derivation.</summary>
/// <param name="Date">The day.</param>
/// <param name="Role">What it does.</param>
/// <param name="Ordinal">Which one it is, 1-based, for counted days; otherwise 0.</param>
/// <param name="Reason">Chinese: why it is counted or skipped.</param>
/// <param name="Notice">Number of the holiday notice behind it, if any.</param>
public readonly record struct DerivedDay(DateOnly Date, DayRole Role, int Ordinal, string Reason, string? Notice);
