namespace WorkflowOffice.Workflows;

public sealed partial class ActivityExecutionContext
{
    /// <summary>
    /// Cancels the running executions of the named activities of this instance, containers with everything inside them: their bookmarks go,
    /// their status becomes Canceled, and their own container can complete without them.
    /// Used where a decision makes other steps pointless (复查决定作出后，原执行步骤不再办理).
    /// </summary>
    /// <remarks>Activities that are not running are passed over.</remarks>
    public async ValueTask CancelActivitiesAsync(IReadOnlyCollection<string> activityIds)
    {
        foreach (var other in Execution.RunningActivities(activityIds)) await other.CancelAsync(childrenFirst: false);
    }
}
