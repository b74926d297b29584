using System.Text.Json.Serialization;
using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>How urgent a warning is: 黄牌 or 红牌.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlertLevel>))]
public enum AlertLevel { Yellow, Red }

/// <summary>One warning (预警) or one rung of an escalation ladder (督办方案), as a definition or the watch scheme writes it.</summary>
/// <param name="Before">So many units before the end; 0 with After = 0 is the last day itself.</param>
/// <param name="After">So many units after the end; 1 = the day after.</param>
/// <param name="Unit">NaturalDay, WorkingDay or Hour.</param>
/// <param name="Post">Code of the post to tell; empty: the responsible one.</param>
/// <param name="Percent">Instead of Before: when so many percent of the period have passed, 1–99.</param>
/// <param name="Level">Colour of the warning; left out: red on the last day and the day before, otherwise yellow.</param>
/// <param name="Text">What the notice says besides the facts; empty: the usual words.</param>
public sealed record AlertRule(
    int Before = 0, int After = 0,
    [property: JsonConverter(typeof(JsonStringEnumConverter<PeriodUnit>))] PeriodUnit Unit = PeriodUnit.NaturalDay,
    string? Post = null, int? Percent = null, AlertLevel? Level = null, string? Text = null)
{
    /// <summary>The colour it gives the clock.</summary>
    internal AlertLevel Shown => Level ?? (Percent is null && Before <= 1 && Unit != PeriodUnit.Hour ? AlertLevel.Red : AlertLevel.Yellow);

    /// <summary>The day it falls on, counted from the last day of the period.</summary>
    internal DateOnly DayFor(DateOnly startedOn, DateOnly due, PeriodUnit periodUnit, WorkCalendar calendar) => this switch
    {
        { Percent: { } percent } => PartOf(startedOn, due, percent, periodUnit, calendar),
        { Unit: PeriodUnit.WorkingDay, After: > 0 } => calendar.AddWorkingDays(due, After),
        { After: > 0 } => due.AddDays(After),
        { Unit: PeriodUnit.WorkingDay } => Before == 0 ? due : calendar.SubtractWorkingDays(due, Before),
        _ => due.AddDays(-Before),
    };

    /// <summary>The moment, for periods that end at a moment. Days are taken as 24 hours.</summary>
    internal DateTimeOffset MomentFor(DateTimeOffset startedAt, DateTimeOffset dueAt) => this switch
    {
        { Percent: { } percent } => startedAt + (dueAt - startedAt) * (percent / 100.0),
        { Unit: PeriodUnit.Hour } => dueAt.AddHours(After - Before),
        _ => dueAt.AddDays(After - Before),
    };

    /// <summary>Rounded up to whole days, so that a warning never comes before its share of the period has passed.</summary>
    private static DateOnly PartOf(DateOnly startedOn, DateOnly due, int percent, PeriodUnit periodUnit, WorkCalendar calendar)
    {
        if (due <= startedOn)
            return due;
        if (periodUnit != PeriodUnit.WorkingDay)
            return startedOn.AddDays(Share(due.DayNumber - startedOn.DayNumber, percent));
        var days = calendar.CountWorkingDays(startedOn, due);
        return days == 0 ? due : calendar.AddWorkingDays(startedOn, Share(days, percent));
    }

    private static int Share(int whole, int percent) => Math.Max(1, (whole * percent + 99) / 100);
}
