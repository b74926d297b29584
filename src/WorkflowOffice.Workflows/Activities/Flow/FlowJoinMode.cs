namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>What a join waits for.</summary>
public enum FlowJoinMode
{
    /// <summary>The first branch; the others are cancelled.</summary>
    WaitAny,

    /// <summary>All branches; where one of them was not taken, the join is skipped.</summary>
    WaitAll,

    /// <summary>All branches that were taken.</summary>
    WaitAllActive,
}
