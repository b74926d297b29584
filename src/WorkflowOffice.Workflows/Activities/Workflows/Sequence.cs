using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Workflows;

/// <summary>Runs activities one after another.</summary>
[Activity("Elsa", "流程", "依次执行一组活动。", DisplayName = "顺序", IsBrowsable = false)]
public sealed class Sequence : Container
{
    private const string NextProperty = "currentIndex";

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => ContinueAsync(context);

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) =>
        context.IsBreaking || child.Activity.IsTerminal ? context.CompleteActivityAsync() : ContinueAsync(context);

    internal override bool OnBreak(ActivityExecutionContext context)
    {
        context.IsBreaking = true;
        return false;
    }

    private ValueTask ContinueAsync(ActivityExecutionContext context)
    {
        var next = context.State.Properties?[NextProperty]?.GetValue<int>() ?? 0;
        if (next >= Activities.Count) return context.CompleteActivityAsync();
        context.Schedule(Activities[next]);
        context.Properties[NextProperty] = JsonValue.Create(next + 1);
        return ValueTask.CompletedTask;
    }
}
