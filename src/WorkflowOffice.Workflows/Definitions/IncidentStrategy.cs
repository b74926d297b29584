namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Elsa's incident strategies.</summary>
public enum IncidentStrategy
{
    /// <summary>The whole instance is faulted.</summary>
    Fault,

    /// <summary>Other branches go on; what contains the faulted activity waits for an operator.</summary>
    ContinueWithIncidents,
}
