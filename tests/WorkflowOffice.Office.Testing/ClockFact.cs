namespace WorkflowOffice.Office.Testing;

/// <summary>What a test's clock runs by.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="StartedOn">2026-03-02, or a moment for rules in hours.</param>
/// <param name="StarterId">Who handles the case.</param>
/// <param name="Length">Days, where the document names them.</param>
/// <param name="FixedDate">The date, where the document names it.</param>
/// <param name="Ladder">Its escalation ladder.</param>
/// <param name="Escalates">Binds the authority: goes up the ladder instead of ending the flow.</param>
public sealed record ClockFact(string Rule, string StartedOn, Guid StarterId, int? Length = null, string? FixedDate = null, bool Escalates = false, string Ladder = "standard");
