using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>Runs its body as long as a condition holds.</summary>
[Activity("Elsa", "循环", "条件成立时重复执行。", DisplayName = "条件循环")]
public sealed class While : Loop
{
    [Input(DisplayName = "条件", UIHint = "singleline", DefaultSyntax = "JavaScript", AutoEvaluate = false)]
    public Input<bool> Condition { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => IterateAsync(context);

    private protected override async ValueTask IterateAsync(ActivityExecutionContext context)
    {
        if (context.IsBreaking || !await HoldsAsync(context))
        {
            await context.CompleteActivityAsync();
            return;
        }

        // A loop without a body would never end; it completes at once.
        if (Body is null) await context.CompleteActivityAsync();
        else context.Schedule(Body);
    }

    private async ValueTask<bool> HoldsAsync(ActivityExecutionContext context)
    {
        var value = await context.EvaluateInputAsync(Condition);
        return ValueConversion.ToClr(value, typeof(bool), "输入“Condition”", context.Execution.Options.LenientConversions) is true;
    }
}
