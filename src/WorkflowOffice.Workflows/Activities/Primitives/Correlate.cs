namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Sets the instance's correlation id.</summary>
[Activity("Elsa", "基本", "设置流程实例的关联号。", DisplayName = "设置关联号")]
public sealed class Correlate : CodeActivity
{
    [Input(DisplayName = "关联号")]
    public Input<string> CorrelationId { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.Execution.State.CorrelationId = context.Get(CorrelationId);
        return ValueTask.CompletedTask;
    }
}
