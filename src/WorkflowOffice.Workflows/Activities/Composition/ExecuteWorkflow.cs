using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Runs another workflow as an instance of its own within this burst; waits for it where it does not end at once.</summary>
[Activity("Elsa", "组合", "执行另一个流程并取得结果。", DisplayName = "执行流程", Kind = ActivityKind.Task)]
public sealed class ExecuteWorkflow : Activity
{
    [Input(DisplayName = "流程", UIHint = "workflow-definition-picker", OptionsSource = "workflows")]
    public Input<string> WorkflowDefinitionId { get; set; } = new();

    [Input(DisplayName = "关联号")]
    public Input<string> CorrelationId { get; set; } = new();

    [Input(DisplayName = "输入", DefaultSyntax = "JavaScript")]
    public Input<JsonObject> Input { get; set; } = new();

    [Input(DisplayName = "等待完成")]
    public Input<bool> WaitForCompletion { get; set; } = new();

    [Output(DisplayName = "结果")]
    public Output<object> Result { get; set; } = new();

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var wait = context.Get(WaitForCompletion);
        var definition = await ChildWorkflows.FindAsync(context, context.Get(WorkflowDefinitionId));
        var input = ChildWorkflows.WithParent(context, context.Get(Input)).ToDictionary(p => p.Key, p => p.Value?.DeepClone(), StringComparer.Ordinal);
        var start = new StartWorkflow(definition, context.Execution.NewId(), input, context.Get(CorrelationId), ParentInstanceId: context.WorkflowInstanceId) { Now = context.Now };
        using var level = NestedStarts.Enter(context.Execution.Options);
        var child = (await context.GetRequiredService<IBurst>().StartAsync(start, context.CancellationToken)).State;
        if (!wait || child.Status == WorkflowStatus.Finished)
        {
            context.SetOutput(Result, Describe(child));
            await context.CompleteActivityAsync();
            return;
        }

        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["childInstanceId"] = child.InstanceId },
            Callback = OnChildWorkflowCompletedAsync,
        });
    }

    private static JsonObject Describe(WorkflowState child)
    {
        var output = new JsonObject();
        foreach (var (name, value) in child.Output) output[name] = value?.DeepClone();
        return new JsonObject
        {
            ["WorkflowDefinitionVersionId"] = null,
            ["WorkflowInstanceId"] = child.InstanceId,
            [nameof(CorrelationId)] = null,
            ["Status"] = (int)child.Status,
            ["SubStatus"] = (int)child.SubStatus,
            ["Output"] = output,
        };
    }

    private ValueTask OnChildWorkflowCompletedAsync(ActivityExecutionContext context)
    {
        var result = new JsonObject();
        foreach (var (name, value) in context.ResumeInput) result[name] = value?.DeepClone();
        context.SetOutput(Result, result);
        return context.CompleteActivityAsync();
    }
}
