using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Executes one burst in memory; knows nothing of databases. Storage persists what it returns.</summary>
public sealed class WorkflowRunner
{
    /// <summary>Runs a new instance until every branch waits or ends.</summary>
    public ValueTask<BurstResult> StartAsync(StartWorkflow start, IServiceProvider services, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Resumes <paramref name="state"/> at a bookmark.</summary>
    public ValueTask<BurstResult> ResumeAsync(
        WorkflowDefinition definition, WorkflowState state, ResumeBookmark resume, IServiceProvider services, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Cancels the instance and everything that waits in it.</summary>
    public ValueTask<BurstResult> CancelAsync(
        WorkflowDefinition definition, WorkflowState state, string reason, IServiceProvider services, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
