namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>What a fork waits for.</summary>
public enum ForkJoinMode
{
    /// <summary>The first branch; the others are cancelled.</summary>
    WaitAny,

    /// <summary>All branches.</summary>
    WaitAll,
}
