using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Reports a fault of the workflow's own.</summary>
[Activity("Elsa", "基本", "使流程进入故障状态，由人工处理。", DisplayName = "故障")]
public sealed class Fault : Activity
{
    [Input(DisplayName = "代码")]
    public Input<string> Code { get; set; } = new();

    [Input(DisplayName = "类别")]
    public Input<string> Category { get; set; } = new();

    [Input(DisplayName = "类型")]
    public Input<string> FaultType { get; set; } = new();

    [Input(DisplayName = "说明", UIHint = "multiline")]
    public Input<string> Message { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => throw new ActivityFaultException(
        context.Get(Code) ?? "0", context.Get(Category) ?? "General", context.Get(FaultType) ?? "System", context.Get(Message));
}
