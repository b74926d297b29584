using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Scheduling;

/// <summary>Waits for a span of time.</summary>
[Activity("Elsa", "定时", "等待一段时间后继续。", DisplayName = "延时")]
public sealed class Delay : Activity
{
    [Input(DisplayName = "时长", Description = "如 10.00:00:00（10 天）、00:30:00 或 P10D。", DefaultValue = "00:01:00")]
    public Input<TimeSpan> TimeSpan { get; set; } = new(System.TimeSpan.FromMinutes(1));

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var due = context.Now + context.Get(TimeSpan);
        context.CreateBookmark(new CreateBookmarkArgs { Stimulus = new JsonObject { ["resumeAt"] = DateValues.Format(due) }, DueAt = due });
        return ValueTask.CompletedTask;
    }
}
