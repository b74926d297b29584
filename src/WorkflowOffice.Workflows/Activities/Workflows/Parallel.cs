namespace WorkflowOffice.Workflows.Activities.Workflows;

/// <summary>Runs activities side by side and completes when all have.</summary>
[Activity("Elsa", "流程", "并行执行一组活动，全部完成后继续。", DisplayName = "并行", IsBrowsable = false)]
public sealed class Parallel : Container
{
    private const string RemainingProperty = "scheduledChildren";

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (Activities.Count == 0) return context.CompleteActivityAsync();
        context.Properties[RemainingProperty] = Activities.Count;
        foreach (var activity in Activities) context.Schedule(activity);
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
