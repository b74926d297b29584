namespace WorkflowOffice.Workflows.Storage.Pumps;

internal enum ResumeOutcome
{
    /// <summary>Resumed and committed.</summary>
    Done,

    /// <summary>Somebody else did it, or it is no longer wanted.</summary>
    Gone,

    /// <summary>Another burst holds the instance.</summary>
    Busy,

    /// <summary>Postponed, with an incident.</summary>
    Failed,
}
