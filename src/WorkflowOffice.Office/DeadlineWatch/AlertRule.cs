using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>One rung of warnings or of the escalation ladder (督办阶梯), as a definition writes it.</summary>
/// <param name="Before">So many days before the due day.</param>
/// <param name="After">So many days after the due day; 1 = the day after.</param>
/// <param name="Unit">NaturalDay or WorkingDay.</param>
/// <param name="Post">Post to tell; empty: the responsible one.</param>
public sealed record AlertRule(int Before = 0, int After = 0, PeriodUnit Unit = PeriodUnit.NaturalDay, string? Post = null)
{
    internal DateOnly DayFor(DateOnly due, WorkCalendar calendar) => (Unit, After) switch
    {
        (PeriodUnit.WorkingDay, > 0) => calendar.AddWorkingDays(due, After),
        (_, > 0) => due.AddDays(After),
        (PeriodUnit.WorkingDay, _) => Before == 0 ? due : calendar.SubtractWorkingDays(due, Before),
        _ => due.AddDays(-Before),
    };

}
