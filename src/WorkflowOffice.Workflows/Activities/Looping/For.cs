using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>Counts from a number to a number.</summary>
[Activity("Elsa", "循环", "按起止数值循环执行。", DisplayName = "计数循环")]
public sealed class For : Loop
{
    private const string CurrentProperty = "currentStep";

    [Input(DisplayName = "起始值")]
    public Input<int> Start { get; set; } = new(0);

    [Input(DisplayName = "终止值")]
    public Input<int> End { get; set; } = new(0);

    [Input(DisplayName = "步长")]
    public Input<int> Step { get; set; } = new(1);

    [Input(DisplayName = "包含终止值", DefaultValue = true)]
    public Input<bool> OuterBoundInclusive { get; set; } = new(true);

    [Output(DisplayName = "当前值")]
    public Output<object> CurrentValue { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        Body is null ? ValueTask.CompletedTask : IterateAsync(context);

    private protected override ValueTask IterateAsync(ActivityExecutionContext context)
    {
        var step = context.Get(Step);
        var current = context.State.Properties?[CurrentProperty] is { } last ? last.GetValue<int>() + (long)step : context.Get(Start);
        if (context.IsBreaking || !IsWithin(current, context.Get(End), step, context.Get(OuterBoundInclusive)) || Body is null)
            return context.CompleteActivityAsync();
        context.Schedule(Body, [KeyValuePair.Create("CurrentValue", (JsonNode?)JsonValue.Create((int)current))]);
        context.Properties[CurrentProperty] = (int)current;
        context.SetOutput(CurrentValue, JsonValue.Create((int)current));
        return ValueTask.CompletedTask;
    }

    private static bool IsWithin(long current, int end, int step, bool inclusive) => step >= 0
        ? inclusive ? current <= end : current < end
        : inclusive ? current >= end : current > end;
}
