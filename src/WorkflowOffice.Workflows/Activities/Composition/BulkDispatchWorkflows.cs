using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Starts one instance of another workflow per item; waits for all of them where asked.</summary>
[Activity("Elsa", "组合", "对列表中的每一项启动一个流程。", DisplayName = "批量启动流程", Kind = ActivityKind.Task)]
[FlowNode("Completed", "Canceled", "Done", DisplayNames = ["全部完成", "已取消", "完成"])]
public sealed class BulkDispatchWorkflows : Activity
{
    private const string DispatchedProperty = "dispatched";
    private const string FinishedProperty = "finished";

    [Input(DisplayName = "流程", UIHint = "workflow-definition-picker", OptionsSource = "workflows")]
    public Input<string> WorkflowDefinitionId { get; set; } = new();

    [Input(DisplayName = "列表", DefaultSyntax = "JavaScript")]
    public Input<object> Items { get; set; } = new();

    [Input(DisplayName = "项目输入名", DefaultValue = "Item")]
    public Input<string> DefaultItemInputKey { get; set; } = new("Item");

    [Input(DisplayName = "关联号", Description = "对每一项分别求值；脚本中用 getItem()（按“项目输入名”）取得该项。", AutoEvaluate = false)]
    public Input<string> CorrelationIdFunction { get; set; } = new();

    [Input(DisplayName = "其他输入", DefaultSyntax = "JavaScript")]
    public Input<JsonObject> Input { get; set; } = new();

    [Input(DisplayName = "等待完成", DefaultValue = true)]
    public Input<bool> WaitForCompletion { get; set; } = new(true);

    [Input(DisplayName = "新建跟踪", Description = "本系统不使用，仅为兼容保留。")]
    public Input<bool> StartNewTrace { get; set; } = new();

    [Input(DisplayName = "通道", Description = "排在哪一条队里启动；各通道互不等待，同时启动几个由系统配置。", OptionsSource = "dispatch-channels")]
    public Input<string> ChannelName { get; set; } = new();

    [Port(DisplayName = "子流程完成时")]
    public Activity? ChildCompleted { get; set; }

    [Port(DisplayName = "子流程故障时")]
    public Activity? ChildFaulted { get; set; }

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var items = Looping.Items.Of(context, (JsonNode?)context.Get(Items));
        var wait = context.Get(WaitForCompletion);
        var key = context.Get(DefaultItemInputKey) ?? "Item";
        foreach (var item in items)
        {
            var input = (JsonObject?)context.Get(Input)?.DeepClone() ?? [];
            if (item is JsonObject fields)
                foreach (var (name, value) in fields) input[name] = value?.DeepClone();
            else input[key] = item?.DeepClone();
            await ChildWorkflows.DispatchAsync(context, context.Get(WorkflowDefinitionId), context.Execution.NewId(), input, await CorrelationIdOfAsync(context, key, item), wait, context.Get(ChannelName));
        }

        context.Properties[DispatchedProperty] = items.Count;
        if (!wait || items.Count == 0)
        {
            await context.CompleteActivityWithOutcomesAsync("Done");
            return;
        }

        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["parentInstanceId"] = context.WorkflowInstanceId, ["scheduledInstanceIdsCount"] = items.Count },
            Callback = OnChildWorkflowCompletedAsync,
            AutoBurn = false,
        });
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) => CompleteIfAllFinishedAsync(context);

    private async ValueTask<string?> CorrelationIdOfAsync(ActivityExecutionContext context, string key, JsonNode? item)
    {
        if (CorrelationIdFunction.Expression is not { } expression) return null;
        var arguments = new Dictionary<string, JsonNode?> { [key] = item };
        return ValueText.Of(await context.Execution.Expressions.EvaluateAsync(context, expression, arguments));
    }

    private async ValueTask OnChildWorkflowCompletedAsync(ActivityExecutionContext context)
    {
        foreach (var key in new[] { "WorkflowInstanceId", "WorkflowSubStatus" })
            if (!context.ResumeInput.ContainsKey(key)) throw new Faults.ResumeInputMissingException(key);
        context.Properties[FinishedProperty] = (context.Properties[FinishedProperty]?.GetValue<int>() ?? 0) + 1;
        var status = ValueText.Of(context.ResumeInput.GetValueOrDefault("WorkflowSubStatus"));
        var next = status switch
        {
            nameof(WorkflowSubStatus.Faulted) => ChildFaulted,
            nameof(WorkflowSubStatus.Finished) => ChildCompleted,
            _ => null,
        };
        if (next is null) await CompleteIfAllFinishedAsync(context);
        else context.Schedule(next, [KeyValuePair.Create("ChildInstanceId", context.ResumeInput.GetValueOrDefault("WorkflowInstanceId"))]);
    }

    private static ValueTask CompleteIfAllFinishedAsync(ActivityExecutionContext context)
    {
        var finished = context.Properties[FinishedProperty]?.GetValue<int>() ?? 0;
        var dispatched = context.Properties[DispatchedProperty]!.GetValue<int>();
        return finished >= dispatched && context.OpenChildren.Count == 0
            ? context.CompleteActivityWithOutcomesAsync("Completed", "Done")
            : ValueTask.CompletedTask;
    }
}
