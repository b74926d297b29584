namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>One day of a derivation.</summary>
/// <param name="Ordinal">As which day (month, year) it was counted; null when it was not.</param>
/// <param name="Notice">The holiday notice that the day rests on.</param>
internal sealed record DerivedDayRow(DateOnly Date, string Weekday, bool Counted, int? Ordinal, string Reason, string? Notice);
