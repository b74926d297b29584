namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>What happened to one activity so far.</summary>
internal sealed class ActivityProgress
{
    internal int Visits { get; set; }
    internal DateTimeOffset? LastAt { get; set; }

    /// <summary>Of the latest execution.</summary>
    internal FlowNodeState State { get; set; } = FlowNodeState.Pending;

    /// <summary>Every outcome that was ever taken; a plain completion is "Done".</summary>
    internal HashSet<string> Outcomes { get; } = [];
}
