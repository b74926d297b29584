namespace WorkflowOffice.Workflows;

public sealed partial class ActivityExecutionContext
{
    /// <summary>
    /// Cancels the running executions of the named activities of this instance, containers with everything inside them: their bookmarks go,
    /// their status becomes Canceled, nothing follows from them, and their own container can complete without them.
    /// Used where a decision makes other steps pointless (复查决定作出后，原执行步骤不再办理).
    /// </summary>
    /// <remarks>Activities that are not running are passed over. Sends no "skip" down the connections of what was cancelled.</remarks>
    public ValueTask CancelActivitiesAsync(IReadOnlyCollection<string> activityIds) => throw new NotImplementedException();
}
