using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Brings branches together; the waiting itself is the flowchart's.</summary>
[Activity("Elsa", "分支", "汇合多个分支。", DisplayName = "汇合")]
public sealed class FlowJoin : Activity
{
    [Input(DisplayName = "方式", Description = "任一分支到达即继续（其余取消），或者等全部分支。", OptionNames = ["任一分支到达", "全部分支", "全部已进入的分支"], DefaultValue = "WaitAny", TypeName = "Elsa.Workflows.Activities.Flowchart.Models.FlowJoinMode, Elsa.Workflows.Core")]
    public Input<FlowJoinMode> Mode { get; set; } = new(FlowJoinMode.WaitAny);

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.Parent is { Activity: Flowchart flowchart } parent) await flowchart.CancelBeforeAsync(parent, this);
        await context.CompleteActivityAsync();
    }

    /// <summary>The mode, evaluated in the flowchart's scope whenever a connection into this join is visited.</summary>
    internal async ValueTask<FlowJoinMode> EvaluateModeAsync(ActivityExecutionContext flowchart)
    {
        var value = await flowchart.EvaluateInputAsync(Mode);
        return ValueConversion.ToClr(value, typeof(FlowJoinMode), "输入“Mode”", lenient: false) is FlowJoinMode mode ? mode : FlowJoinMode.WaitAny;
    }
}
