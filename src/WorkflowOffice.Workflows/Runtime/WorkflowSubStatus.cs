namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Elsa's workflow sub-status.</summary>
public enum WorkflowSubStatus
{
    Pending,
    Executing,
    Suspended,
    Finished,
    Cancelled,
    Faulted,
}
