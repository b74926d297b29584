using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>Runs its body once per item, all side by side.</summary>
[Activity("Elsa", "循环", "对列表中的每一项同时执行。", DisplayName = "并行逐项循环")]
public sealed class ParallelForEach : Activity
{
    private const string RemainingProperty = "remaining";

    [Input(DisplayName = "列表", DefaultSyntax = "JavaScript")]
    public Input<object> Items { get; set; } = new();

    [Port(DisplayName = "循环体")]
    public Activity? Body { get; set; }

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var items = Looping.Items.Of(context, (JsonNode?)context.Get(Items));
        if (items.Count == 0 || Body is null) return context.CompleteActivityAsync();
        for (var index = 0; index < items.Count; index++)
            context.Schedule(Body, [KeyValuePair.Create("CurrentValue", items[index]), KeyValuePair.Create("CurrentIndex", (JsonNode?)JsonValue.Create(index))]);
        context.Properties[RemainingProperty] = items.Count;
        return ValueTask.CompletedTask;
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes)
    {
        var remaining = context.Properties[RemainingProperty]!.GetValue<int>() - 1;
        context.Properties[RemainingProperty] = remaining;
        return remaining == 0 ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
    }
}
