using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Scheduling;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>When a trigger that waits for the clock fires. The facts say it, so that a stored trigger needs no definition to go on.</summary>
public static class TriggerSchedule
{
    public const string Interval = "interval";
    public const string CronExpression = "cronExpression";
    public const string ExecuteAt = "executeAt";

    /// <summary>The first instant at which a trigger that is published now fires; null: it waits for no clock, or its instant has passed.</summary>
    public static DateTimeOffset? First(JsonObject facts, DateTimeOffset publishedAt)
    {
        if (facts[ExecuteAt] is not { } instant) return Next(facts, publishedAt);
        // As in Elsa: an instant that has passed starts nothing.
        return DateValues.ToInstant(instant) is { } due && due >= publishedAt ? due : null;
    }

    /// <summary>The instant after <paramref name="due"/>; null: it fires no more. Counted from the due time, not from when it was done, so that nothing drifts.</summary>
    public static DateTimeOffset? Next(JsonObject facts, DateTimeOffset due)
    {
        if (facts[Interval] is { } interval && DateValues.ToTimeSpan(interval) is { } span && span > TimeSpan.Zero) return due + span;
        return facts[CronExpression] is { } cron && CronSchedule.TryParse(cron.GetValue<string>()) is { } schedule ? schedule.NextAfter(due) : null;
    }
}
