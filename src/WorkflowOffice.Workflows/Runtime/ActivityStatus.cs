namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Elsa's activity status.</summary>
public enum ActivityStatus
{
    Pending,
    Running,
    Completed,
    Canceled,
    Faulted,
}
