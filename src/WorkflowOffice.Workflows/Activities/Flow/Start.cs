namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Where a flowchart starts.</summary>
[Activity("Elsa", "流程", "流程图的起点。", DisplayName = "开始", IsStart = true)]
public sealed class Start : CodeActivity
{
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;
}
