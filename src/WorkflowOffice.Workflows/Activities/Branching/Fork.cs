using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Runs branches side by side.</summary>
[Activity("Elsa", "分支", "同时执行多个分支。", DisplayName = "并行分支", IsBrowsable = false)]
public sealed class Fork : Activity
{
    private const string CompletedProperty = "completed";

    [Input(DisplayName = "方式", Description = "等全部分支完成，或者任一完成即继续（其余取消）。", OptionNames = ["任一完成", "全部完成"], DefaultValue = "WaitAll", TypeName = "Elsa.Workflows.ForkJoinMode, Elsa.Workflows.Core")]
    public ForkJoinMode JoinMode { get; set; } = ForkJoinMode.WaitAll;

    public List<Activity> Branches { get; } = [];

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (Branches.Count == 0) return context.CompleteActivityAsync();
        foreach (var branch in Branches) context.Schedule(branch);
        return ValueTask.CompletedTask;
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes)
    {
        if (context.IsBreaking) return context.CompleteActivityAsync();
        BranchSets.CheckReadable(context, CompletedProperty);
        if (context.Properties[CompletedProperty] is not JsonArray completed) context.Properties[CompletedProperty] = completed = [];
        if (!completed.Any(i => i!.GetValue<string>() == child.Activity.Id)) completed.Add(child.Activity.Id);
        var done = JoinMode == ForkJoinMode.WaitAny || completed.Count == Branches.Select(b => b.Id).Distinct().Count();
        return done ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
    }

    internal override bool OnBreak(ActivityExecutionContext context)
    {
        context.IsBreaking = true;
        return false;
    }
}
