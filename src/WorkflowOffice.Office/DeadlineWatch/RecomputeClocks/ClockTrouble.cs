namespace WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

/// <summary>An open clock whose day another holiday table cannot tell; the table is published all the same, a person looks at the clock.</summary>
/// <param name="Why">The refusal of the deadline engine, in words.</param>
public sealed record ClockTrouble(Guid ClockId, Guid CaseId, string CaseNo, string CaseTitle, string Name, DateOnly DueOn, string Why);
