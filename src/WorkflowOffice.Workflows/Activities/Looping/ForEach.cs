using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>Runs its body once per item, one after another.</summary>
[Activity("Elsa", "循环", "对列表中的每一项依次执行。", DisplayName = "逐项循环")]
public sealed class ForEach : Loop
{
    private const string IndexProperty = "currentIndex";

    [Input(DisplayName = "列表", DefaultSyntax = "JavaScript", TypeName = "List<Object>")]
    public Input<object> Items { get; set; } = new();

    [Output(DisplayName = "当前项")]
    public Output<object> CurrentValue { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => IterateAsync(context);

    private protected override ValueTask IterateAsync(ActivityExecutionContext context)
    {
        var items = Looping.Items.OfList(context, Items);
        var index = context.State.Properties?[IndexProperty]?.GetValue<int>() ?? 0;
        if (context.IsBreaking || index >= items.Count) return context.CompleteActivityAsync();
        context.SetOutput(CurrentValue, items[index]);
        if (Body is null) return context.CompleteActivityAsync();
        context.Schedule(Body, [KeyValuePair.Create("CurrentIndex", (JsonNode?)JsonValue.Create(index)), KeyValuePair.Create("CurrentValue", items[index])]);
        context.Properties[IndexProperty] = index + 1;
        return ValueTask.CompletedTask;
    }
}
