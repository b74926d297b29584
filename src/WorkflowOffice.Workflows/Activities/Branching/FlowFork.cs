namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Leaves by all its branches at once.</summary>
[Activity("Elsa", "分支", "同时进入多个分支。", DisplayName = "分叉")]
public sealed class FlowFork : Activity
{
    [Input(DisplayName = "分支", Description = "每个名称是一个出口。", IsOutcomes = true)]
    public Input<IReadOnlyList<string>> Branches { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        context.CompleteActivityWithOutcomesAsync([.. context.Get(Branches) ?? ["Done"]]);
}
