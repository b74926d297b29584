namespace WorkflowOffice.Deadlines;

/// <summary>A warning so many natural or working days before the due day.</summary>
public sealed record WarningOffset(int Length, PeriodUnit Unit);
