using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Leaves by the labels of the cases that hold, else by Default.</summary>
[Activity("Elsa", "分支", "按条件选择出口。", DisplayName = "多路判断")]
[FlowNode("Default", DisplayNames = ["其他"])]
public sealed class FlowSwitch : Activity, IOutcomeSource
{
    private List<SwitchCase> cases = [];

    /// <summary>The cases as bare JSON, the designer's switch editor writes them.</summary>
    [Input(DisplayName = "分支", Description = "每个分支的名称和条件。", UIHint = "flow-switch-editor", TypeName = "System.Collections.Generic.ICollection`1[[Elsa.Workflows.Activities.Flowchart.Models.FlowSwitchCase, Elsa.Workflows.Core]], System.Private.CoreLib")]
    public object? Cases { get; set; }

    [Input(DisplayName = "方式", Description = "走第一个成立的分支，或者所有成立的分支。", OptionNames = ["第一个成立的", "所有成立的"], DefaultValue = "MatchFirst", TypeName = "Elsa.Workflows.SwitchMode, Elsa.Workflows.Core")]
    public Input<SwitchMode> Mode { get; set; } = new(SwitchMode.MatchFirst);

    List<string>? IOutcomeSource.Outcomes => [.. cases.Select(c => c.Label), "Default"];

    internal override void OnRead(ActivityReadContext context) => cases = SwitchCase.ReadAll(this, context, withActivities: false);

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var matching = await SwitchCase.MatchAsync(context, cases, context.Get(Mode));
        await context.CompleteActivityWithOutcomesAsync(matching.Count > 0 ? [.. matching.Select(c => c.Label)] : ["Default"]);
    }
}
