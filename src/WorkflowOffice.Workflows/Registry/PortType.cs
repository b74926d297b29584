namespace WorkflowOffice.Workflows.Registry;

/// <summary>Elsa's kinds of ports.</summary>
public enum PortType
{
    /// <summary>An outcome that connections start from.</summary>
    Flow,

    /// <summary>A slot that holds an activity.</summary>
    Embedded,
}
