using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Reads instances; every change goes through a burst.</summary>
public interface IWorkflowInstances
{
    Task<WorkflowState?> FindAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>The journal of an instance in order, a page at a time.</summary>
    Task<IReadOnlyList<JournalEntry>> GetJournalAsync(string instanceId, long afterSequence, int limit, CancellationToken cancellationToken);
}
