using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities.Workflows;

/// <summary>The wrapper around a definition's root: carries the workflow's variables and takes Complete signals.</summary>
internal sealed class WorkflowActivity : Activity
{
    public WorkflowDefinition? Definition { get; set; }

    public Activity? Root { get; set; }

    internal override IReadOnlyList<VariableDefinition> DeclaredVariables => Definition?.Variables ?? [];

    internal override bool IsVariableContainer => true;

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (Root is null) await context.CompleteActivityAsync();
        else context.Schedule(Root);
    }

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) => context.CompleteActivityAsync();

    internal override async ValueTask<bool> OnCompleteCompositeAsync(
        ActivityExecutionContext context, ActivityExecutionContext sender, IReadOnlyList<string> outcomes)
    {
        // The outcomes wait here for the activity that uses this workflow; completing the sender reaches it through its parents.
        if (context.Parent?.Activity is SubWorkflowActivity) SubWorkflowActivity.RememberOutcomes(context.Parent, outcomes);
        await sender.CompleteAsync(null);
        await context.CompleteAsync(null);
        return true;
    }
}
