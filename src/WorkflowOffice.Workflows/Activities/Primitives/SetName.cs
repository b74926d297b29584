namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Names the instance.</summary>
[Activity("Elsa", "基本", "设置流程实例的名称。", DisplayName = "设置名称")]
public sealed class SetName : CodeActivity
{
    [Input(DisplayName = "名称")]
    public Input<string> Value { get; set; } = new("");

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.Execution.State.Name = context.Get(Value);
        return ValueTask.CompletedTask;
    }
}
