namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Elsa's workflow status.</summary>
public enum WorkflowStatus
{
    Running,
    Finished,
}
