using System.Text.Json.Serialization;
using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>One rung of the warnings or of the escalation ladder (督办阶梯), as a definition writes it.</summary>
/// <param name="Before">So many days before the due day; 0 with After = 0 is the due day itself.</param>
/// <param name="After">So many days after the due day; 1 = the day after.</param>
/// <param name="Unit">NaturalDay or WorkingDay.</param>
/// <param name="Post">Code of the post to tell; empty: the responsible one.</param>
public sealed record AlertRule(
    int Before = 0, int After = 0,
    [property: JsonConverter(typeof(JsonStringEnumConverter<PeriodUnit>))] PeriodUnit Unit = PeriodUnit.NaturalDay,
    string? Post = null)
{
    internal DateOnly DayFor(DateOnly due, WorkCalendar calendar) => (Unit, After) switch
    {
        (PeriodUnit.WorkingDay, > 0) => calendar.AddWorkingDays(due, After),
        (_, > 0) => due.AddDays(After),
        (PeriodUnit.WorkingDay, _) => Before == 0 ? due : calendar.SubtractWorkingDays(due, Before),
        _ => due.AddDays(-Before),
    };
}
