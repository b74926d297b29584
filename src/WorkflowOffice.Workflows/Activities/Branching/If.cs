namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Runs one of two activities.</summary>
[Activity("Elsa", "分支", "根据条件执行两个活动之一。", DisplayName = "条件")]
public sealed class If : Activity
{
    [Input(DisplayName = "条件", UIHint = "singleline", DefaultSyntax = "JavaScript")]
    public Input<bool> Condition { get; set; } = new();

    [Port(DisplayName = "成立")]
    public Activity? Then { get; set; }

    [Port(DisplayName = "不成立")]
    public Activity? Else { get; set; }

    /// <summary>The condition's value.</summary>
    [Output(DisplayName = "结果")]
    public Output<bool> Result { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var holds = context.Get(Condition);
        context.Set(Result, holds);
        if ((holds ? Then : Else) is not { } next) return context.CompleteActivityAsync();
        context.Schedule(next);
        return ValueTask.CompletedTask;
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) => context.CompleteActivityAsync();
}
