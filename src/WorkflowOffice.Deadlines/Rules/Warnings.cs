namespace WorkflowOffice.Deadlines;

/// <summary>The usual warnings (deadlines.md §3.3).</summary>
internal static class Warnings
{
    public static readonly IReadOnlyList<WarningOffset> ThreeDays = [new(3, PeriodUnit.NaturalDay)];
    public static readonly IReadOnlyList<WarningOffset> ThreeDaysAndOneDay = [new(3, PeriodUnit.NaturalDay), new(1, PeriodUnit.NaturalDay)];
    public static readonly IReadOnlyList<WarningOffset> TwoWorkingDays = [new(2, PeriodUnit.WorkingDay)];
    public static readonly IReadOnlyList<WarningOffset> OneWorkingDay = [new(1, PeriodUnit.WorkingDay)];
}
