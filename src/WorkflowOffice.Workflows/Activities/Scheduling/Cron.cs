using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Values;
using Expression = WorkflowOffice.Workflows.Expressions.Expression;

namespace WorkflowOffice.Workflows.Activities.Scheduling;

/// <summary>Waits until a cron expression's next occurrence, in legal time.</summary>
[Activity("Elsa", "定时", "按 CRON 表达式触发（北京时间）。", DisplayName = "周期定时", Kind = ActivityKind.Trigger)]
public sealed class Cron : Activity
{
    [Input(DisplayName = "CRON 表达式", Description = "五段（分 时 日 月 周）或六段（秒 分 时 日 月 周）。")]
    public Input<string> CronExpression { get; set; } = new();

    internal override void OnRead(ActivityReadContext context)
    {
        if (CronExpression.Expression is not { Type: Expression.Literal, Text: { } text } expression || CronSchedule.TryParse(text) is not null) return;
        context.AddFinding(FindingCodes.WrongValueType, $"“{text}”不是有效的 CRON 表达式。", expression.Path + ".value");
    }

    internal override JsonObject? DescribeTrigger(ActivityExecutionContext context) => context.Get(CronExpression) is { } text && CronSchedule.TryParse(text) is not null
        ? new JsonObject { [TriggerSchedule.CronExpression] = text }
        : throw new UnusableTriggerException("没有有效的 CRON 表达式。");

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow) return context.CompleteActivityAsync();
        var text = context.Get(CronExpression) ?? "";
        var due = CronSchedule.TryParse(text)?.NextAfter(context.Now) ?? throw new ValueConversionException("输入“CronExpression”", text, "CRON");
        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["executeAt"] = DateValues.Format(due), ["cronExpression"] = text },
            DueAt = due,
        });
        return ValueTask.CompletedTask;
    }
}
