namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>
/// The id of an activity's execution as the designer gets it. It asks for one execution by this id alone, and the journal is kept by
/// instance: so the instance stands in it.
/// </summary>
internal static class ExecutionId
{
    private const char Cut = '~';

    public static string Of(string instanceId, string activityInstanceId) => $"{instanceId}{Cut}{activityInstanceId}";

    /// <summary>The instance; null where the text is no such id.</summary>
    public static string? InstanceIn(string id) => id.LastIndexOf(Cut) is > 0 and var cut ? id[..cut] : null;
}
