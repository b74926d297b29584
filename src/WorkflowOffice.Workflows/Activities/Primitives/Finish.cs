namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>The instance is over at once: nothing scheduled runs, nothing waits.</summary>
[Activity("Elsa", "基本", "立即办结整个流程。", DisplayName = "办结", IsTerminal = true)]
public sealed class Finish : CodeActivity
{
    internal override bool IsTerminal => true;

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.Execution.FinishNow();
        return ValueTask.CompletedTask;
    }
}
