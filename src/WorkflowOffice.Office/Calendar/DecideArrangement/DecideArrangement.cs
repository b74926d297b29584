namespace WorkflowOffice.Office.Calendar.DecideArrangement;

/// <param name="Reason">Required to return it.</param>
internal sealed record DecideArrangement(string? Reason = null);

/// <param name="Number">Of the version that was published; null when it was returned or withdrawn.</param>
/// <param name="MovedClocks">Open clocks whose last day moved.</param>
/// <param name="ConfirmedClocks">Open clocks that were provisional and keep their day.</param>
/// <param name="TroubledClocks">Open clocks whose day could not be counted anew; those who handle them are told why.</param>
internal sealed record DecidedArrangement(int? Number = null, int MovedClocks = 0, int ConfirmedClocks = 0, int TroubledClocks = 0);
