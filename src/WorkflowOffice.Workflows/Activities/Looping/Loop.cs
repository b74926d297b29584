namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>An activity that repeats its body; a Break in the body ends it.</summary>
public abstract class Loop : Activity
{
    [Port(DisplayName = "循环体")]
    public Activity? Body { get; set; }

    internal override bool OnBreak(ActivityExecutionContext context)
    {
        context.IsBreaking = true;
        return true;
    }

    internal override async ValueTask<bool> OnCompleteCompositeAsync(
        ActivityExecutionContext context, ActivityExecutionContext sender, IReadOnlyList<string> outcomes)
    {
        await context.CancelAsync(childrenFirst: true);
        return false;
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) => IterateAsync(context);

    /// <summary>Starts the next round, or completes.</summary>
    private protected abstract ValueTask IterateAsync(ActivityExecutionContext context);
}
