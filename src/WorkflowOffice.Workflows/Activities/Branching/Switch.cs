using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Runs the activities of the cases that hold, else the default one.</summary>
[Activity("Elsa", "分支", "按条件选择要执行的活动。", DisplayName = "多路选择")]
public sealed class Switch : Activity
{
    private const string ScheduledProperty = "scheduledActivityIds";
    private List<SwitchCase> cases = [];

    /// <summary>The cases as bare JSON, the designer's switch editor writes them.</summary>
    [Input(DisplayName = "分支", UIHint = "switch-editor", TypeName = "System.Collections.Generic.ICollection`1[[Elsa.Workflows.Activities.SwitchCase, Elsa.Workflows.Core]], System.Private.CoreLib")]
    public object? Cases { get; set; }

    [Input(DisplayName = "方式", OptionNames = ["第一个成立的", "所有成立的"], DefaultValue = "MatchFirst", TypeName = "Elsa.Workflows.SwitchMode, Elsa.Workflows.Core")]
    public Input<SwitchMode> Mode { get; set; } = new(SwitchMode.MatchFirst);

    /// <summary>Elsa declares it and never sets it.</summary>
    [Output(DisplayName = "输出")]
    public Output<object> Output { get; set; } = new();

    [Port(DisplayName = "其他")]
    public Activity? Default { get; set; }

    internal override void OnRead(ActivityReadContext context) => cases = SwitchCase.ReadAll(this, context, withActivities: true);

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var matching = await SwitchCase.MatchAsync(context, cases, context.Get(Mode));
        var chosen = matching.Count > 0 ? matching.Select(c => c.Activity) : [Default];
        var scheduled = new JsonArray();
        foreach (var activity in chosen.OfType<Activity>())
        {
            context.Schedule(activity);
            scheduled.Add(activity.Id);
        }

        context.Properties[ScheduledProperty] = scheduled;
        if (scheduled.Count == 0) await context.CompleteActivityAsync();
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes)
    {
        BranchSets.CheckReadable(context, ScheduledProperty);
        var scheduled = (JsonArray)context.Properties[ScheduledProperty]!;
        var index = scheduled.ToList().FindIndex(i => i!.GetValue<string>() == child.Activity.Id);
        if (index < 0) return ValueTask.CompletedTask;
        scheduled.RemoveAt(index);
        return scheduled.Count == 0 ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
    }
}
