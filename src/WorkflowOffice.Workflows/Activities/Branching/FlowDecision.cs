namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Leaves by True or False.</summary>
[Activity("Elsa", "分支", "根据条件从“是”或“否”出口继续。", DisplayName = "判断")]
[FlowNode("True", "False", DisplayNames = ["是", "否"])]
public sealed class FlowDecision : Activity
{
    [Input(DisplayName = "条件", UIHint = "singleline", Description = "结果为真时走“是”。", DefaultSyntax = "JavaScript")]
    public Input<bool> Condition { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        context.CompleteActivityWithOutcomesAsync(context.Get(Condition) ? "True" : "False");
}
