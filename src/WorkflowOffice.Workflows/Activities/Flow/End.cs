namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Completes the flowchart around it at once; what was scheduled before still runs.</summary>
[Activity("Elsa", "流程", "流程图的终点。", DisplayName = "结束", IsTerminal = true)]
public sealed class End : CodeActivity
{
    internal override bool IsTerminal => true;

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;
}
