using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases;

/// <summary>Takes back steps that a decision has made pointless: their tasks leave the inboxes, their periods end.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "撤回因后来的决定而不必再办的步骤：任务退出待办，期限停止。", Type = "CancelSteps", DisplayName = "撤回步骤")]
public sealed class CancelStepsActivity : CodeActivity
{
    [Input(DisplayName = "步骤", Description = "要撤回的步骤编号；容器连同其中的全部步骤。", UIHint = "multitext", Order = 1)]
    public Input<string[]> Steps { get; set; } = new([]);

    protected override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        context.CancelActivitiesAsync(context.Get(Steps) ?? []);
}
