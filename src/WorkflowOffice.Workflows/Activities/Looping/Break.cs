namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>Ends the loop around it; outside a loop, the sequence around it.</summary>
[Activity("Elsa", "循环", "跳出循环。", DisplayName = "跳出", IsTerminal = true)]
public sealed class Break : CodeActivity
{
    internal override bool IsTerminal => true;

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.Break();
        return ValueTask.CompletedTask;
    }
}
