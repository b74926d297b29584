namespace WorkflowOffice.Deadlines;

/// <summary>What “N日” means in a statute on a day.</summary>
/// <param name="Unit">Natural or working days.</param>
/// <param name="Basis">The provision that says so.</param>
public sealed record StatuteDayUnit(PeriodUnit Unit, string Basis);
