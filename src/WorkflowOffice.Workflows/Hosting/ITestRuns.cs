using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Keeps test runs beside the instances, marked by their id: no case, no task, nothing that waits.</summary>
public interface ITestRuns
{
    /// <summary>Every id of a test run begins with it.</summary>
    const string Prefix = "test-";

    /// <summary>Stores a test run that is over; inside a burst.</summary>
    void Keep(BurstResult run);

    /// <summary>Deletes a test run; inside a burst.</summary>
    /// <exception cref="InstanceIsEvidenceException">It is no test run.</exception>
    Task DeleteAsync(string instanceId, CancellationToken cancellationToken);
}
