using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Starts another workflow as an instance of its own, in the same transaction; waits for it where asked.</summary>
[Activity("Elsa", "组合", "启动另一个流程。", DisplayName = "启动流程")]
public sealed class DispatchWorkflow : Activity
{
    [Input(DisplayName = "流程", UIHint = "workflow-definition-picker", OptionsSource = "workflows")]
    public Input<string> WorkflowDefinitionId { get; set; } = new();

    [Input(DisplayName = "关联号")]
    public Input<string> CorrelationId { get; set; } = new();

    [Input(DisplayName = "输入", DefaultSyntax = "JavaScript")]
    public Input<JsonObject> Input { get; set; } = new();

    [Input(DisplayName = "等待完成")]
    public Input<bool> WaitForCompletion { get; set; } = new();

    [Input(DisplayName = "新建跟踪", Description = "本系统不使用，仅为兼容保留。")]
    public Input<bool> StartNewTrace { get; set; } = new();

    [Input(DisplayName = "通道", Description = "排在哪一条队里启动；各通道互不等待，同时启动几个由系统配置。", OptionsSource = "dispatch-channels")]
    public Input<string> ChannelName { get; set; } = new();

    [Output(DisplayName = "结果")]
    public Output<object> Result { get; set; } = new();

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var wait = context.Get(WaitForCompletion);
        var id = context.Execution.NewId();
        await ChildWorkflows.DispatchAsync(context, context.Get(WorkflowDefinitionId), id, context.Get(Input), context.Get(CorrelationId), wait, context.Get(ChannelName));
        if (!wait)
        {
            await context.CompleteActivityAsync();
            return;
        }

        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["childInstanceId"] = id },
            Callback = OnChildWorkflowCompletedAsync,
        });
    }

    private ValueTask OnChildWorkflowCompletedAsync(ActivityExecutionContext context)
    {
        var result = new JsonObject();
        foreach (var (name, value) in context.ResumeInput) result[name] = value?.DeepClone();
        context.SetOutput(Result, result);
        return context.CompleteActivityAsync();
    }
}
