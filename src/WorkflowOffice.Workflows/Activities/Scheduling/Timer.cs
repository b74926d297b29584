using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Scheduling;

/// <summary>Waits for an interval; as the trigger of a workflow it starts one per interval.</summary>
[Activity("Elsa", "定时", "按时间间隔触发。", DisplayName = "间隔定时", Kind = ActivityKind.Trigger)]
public sealed class Timer : Activity
{
    [Input(DisplayName = "间隔", DefaultValue = "00:01:00")]
    public Input<TimeSpan> Interval { get; set; } = new(TimeSpan.FromMinutes(1));

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow) return context.CompleteActivityAsync();
        var due = context.Now + context.Get(Interval);
        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["resumeAt"] = DateValues.Format(due) },
            DueAt = due,
            Callback = TimerElapsedAsync,
        });
        return ValueTask.CompletedTask;
    }

    /// <remarks>A shorter interval than a second would only flood the office.</remarks>
    internal override JsonObject? DescribeTrigger(ActivityExecutionContext context) => context.Get(Interval) is var interval && interval < TimeSpan.FromSeconds(1)
        ? throw new UnusableTriggerException("间隔不足 1 秒。")
        : new JsonObject { [TriggerSchedule.Interval] = interval.ToString("c", CultureInfo.InvariantCulture) };

    private ValueTask TimerElapsedAsync(ActivityExecutionContext context) => context.CompleteActivityAsync();
}
