using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Asks for a task to be done elsewhere and waits for its result.</summary>
[Activity("Elsa", "基本", "请求外部执行任务并等待结果。", DisplayName = "外部任务")]
public sealed class RunTask : Activity
{
    /// <summary>The resume input that carries the task's result.</summary>
    public const string ResultInput = "RunTaskInput";

    [Input(DisplayName = "任务名称")]
    public Input<string> TaskName { get; set; } = new();

    [Input(DisplayName = "任务数据", DefaultSyntax = "JavaScript", TypeName = "ObjectDictionary")]
    public Input<JsonNode> Payload { get; set; } = new();

    [Output(DisplayName = "任务编号")]
    public Output<string> TaskId { get; set; } = new();

    [Output(DisplayName = "结果")]
    public Output<object> Result { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var name = context.Get(TaskName);
        var taskId = context.Execution.NewId();
        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["taskId"] = taskId, ["taskName"] = name },
            Callback = ResumeAsync,
        });
        context.Set(TaskId, taskId);
        context.AddEffect("run-task", new JsonObject { ["taskId"] = taskId, ["taskName"] = name, ["payload"] = context.Get(Payload)?.DeepClone() });
        return ValueTask.CompletedTask;
    }

    private ValueTask ResumeAsync(ActivityExecutionContext context)
    {
        if (!context.ResumeInput.TryGetValue(ResultInput, out var result)) throw new ResumeInputMissingException(ResultInput);
        context.SetOutput(Result, result);
        return context.CompleteActivityAsync();
    }
}
