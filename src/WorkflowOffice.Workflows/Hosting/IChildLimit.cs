namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Stops workflows that start each other without end; a scoped service of a burst.</summary>
public interface IChildLimit
{
    /// <exception cref="WorkflowException">X-WFR-06: this instance has too many parents above it to start one more.</exception>
    void CheckMayStart(string instanceId);
}
