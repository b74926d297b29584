using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Waits for a named event.</summary>
[Activity("Elsa", "基本", "等待指定名称的事件。", DisplayName = "等待事件", Kind = ActivityKind.Trigger)]
public sealed class Event : Activity
{
    /// <summary>The resume input that carries the event's payload.</summary>
    public const string PayloadInput = "__EventPayloadWorkflowInput";

    [Input(DisplayName = "事件名称")]
    public Input<string> EventName { get; set; } = new();

    [Output(DisplayName = "事件数据")]
    public Output<object> Result { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow) return CompleteInternalAsync(context);
        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["eventName"] = context.Get(EventName) },
            Callback = CompleteInternalAsync,
        });
        return ValueTask.CompletedTask;
    }

    internal override JsonObject? DescribeTrigger(ActivityExecutionContext context) => string.IsNullOrWhiteSpace(context.Get(EventName))
        ? throw new UnusableTriggerException("没有事件名称。")
        : new JsonObject { ["eventName"] = context.Get(EventName) };

    private ValueTask CompleteInternalAsync(ActivityExecutionContext context)
    {
        var input = context.ResumedBookmark is null ? context.WorkflowInput : context.ResumeInput;
        context.SetOutput(Result, input.GetValueOrDefault(PayloadInput));
        return context.CompleteActivityAsync();
    }
}
