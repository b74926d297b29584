using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Scheduling;

/// <summary>Waits until an instant; one in the past completes at once.</summary>
[Activity("Elsa", "定时", "到指定时间继续。", DisplayName = "定时", Kind = ActivityKind.Trigger)]
public sealed class StartAt : Activity
{
    [Input(DisplayName = "时间", UIHint = "datetime-picker")]
    public Input<DateTimeOffset> DateTime { get; set; } = new();

    internal override JsonObject? DescribeTrigger(ActivityExecutionContext context) => context.Get(DateTime) == default
        ? throw new UnusableTriggerException("没有时间。")
        : new JsonObject { [TriggerSchedule.ExecuteAt] = DateValues.Format(context.Get(DateTime)) };

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var due = context.Get(DateTime);
        if (context.IsTriggerOfWorkflow || due <= context.Now) return context.CompleteActivityAsync();
        context.CreateBookmark(new CreateBookmarkArgs { Stimulus = new JsonObject { ["executeAt"] = DateValues.Format(due) }, DueAt = due });
        return ValueTask.CompletedTask;
    }
}
