namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Defects of Elsa 3.7.1 that this runtime does not have (docs/elsa-differences.md). The conformance test switches them on.</summary>
[Flags]
internal enum ElsaDefects
{
    None = 0,

    /// <summary>A WaitAny join runs once more for every suspended branch that it cancels.</summary>
    JoinAnyRunsTwice = 1,

    /// <summary>Variables without a workflow storage driver, inputs and activity outputs are lost over a suspension.</summary>
    ForgetsOverSuspension = 2,

    /// <summary>Fork and Switch cannot read their own state after a suspension and fault the child that completes.</summary>
    LosesBranchSets = 4,

    /// <summary>Work that was scheduled below a cancelled or completed parent may wait for ever.</summary>
    OrphansWait = 8,

    /// <summary>Resuming an instance that is over is not refused; it only adds two incidents.</summary>
    ResumesWhatIsOver = 16,

    /// <summary>An expression of an unknown type is null without a word.</summary>
    UnknownExpressionsAreNull = 32,

    /// <summary>Cancelling something nested inside a flowchart's child faults the flowchart.</summary>
    NestedCancelFaults = 64,

    /// <summary>A script's <c>variables.x = null</c> is ignored.</summary>
    NullIsNotAssigned = 128,

    /// <summary>ForEach takes a text for its letters; ParallelForEach and BulkDispatchWorkflows run nothing for what is not a list.</summary>
    OddItems = 256,

    /// <summary>In a loop within one container a step's output stays that of its first round.</summary>
    FirstOutputStays = 512,

    /// <summary>Scripts can ask for outputs of steps of the nearest container only, not of those around it.</summary>
    OwnContainerOnly = 1024,
}
