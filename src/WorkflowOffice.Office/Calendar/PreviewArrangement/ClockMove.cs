namespace WorkflowOffice.Office.Calendar.PreviewArrangement;

/// <summary>What another holiday table does to one open clock.</summary>
internal sealed record ClockMove(
    Guid ClockId, Guid CaseId, string CaseNo, string CaseTitle, string Name, string RuleCode, string AssignedTo, DateOnly StartedOn,
    DateOnly OldDue, DateOnly NewDue, bool WasProvisional, bool IsProvisional, bool IsPast);
