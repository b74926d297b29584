namespace WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

/// <summary>What another holiday table does to one open clock.</summary>
/// <param name="OldDue">The last day as it stands; for a period in hours its day.</param>
/// <param name="NewDue">The last day by the other table; may be the same when only 暂定 falls away.</param>
/// <param name="NewSentence">Why it is the new day, by the other table.</param>
/// <param name="IsPast">By the other table the period has run out already: it lapses at once when the table is applied.</param>
public sealed record ClockMove(
    Guid ClockId, Guid CaseId, string CaseNo, string CaseTitle, string Name, string RuleCode, string AssignedTo, DateOnly StartedOn,
    DateOnly OldDue, DateOnly NewDue, string NewSentence, bool WasProvisional, bool IsProvisional, bool IsPast);
