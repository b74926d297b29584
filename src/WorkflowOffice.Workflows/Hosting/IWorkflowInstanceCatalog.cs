using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>One row of the list of instances.</summary>
public sealed record WorkflowInstanceSummary(
    string Id, string DefinitionId, string DefinitionVersionId, int Version, string? Name, string? CorrelationId, string? ParentInstanceId,
    WorkflowStatus Status, WorkflowSubStatus SubStatus, int BookmarkCount, int IncidentCount, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt,
    DateTimeOffset? FinishedAt);

/// <summary>What the list of instances shows; null or empty: no restriction.</summary>
/// <param name="OrderBy"><c>Created</c>, <c>LastExecuted</c>, <c>Finished</c> or <c>Name</c>.</param>
public sealed record WorkflowInstanceFilter(
    string? SearchTerm = null,
    IReadOnlyCollection<string>? DefinitionIds = null,
    string? CorrelationId = null,
    int? Version = null,
    bool? HasIncidents = null,
    IReadOnlyCollection<WorkflowStatus>? Statuses = null,
    IReadOnlyCollection<WorkflowSubStatus>? SubStatuses = null,
    string OrderBy = "Created",
    bool Descending = true,
    int Skip = 0,
    int Take = 100);

/// <summary>Which lines of the journal; null or empty: all.</summary>
public sealed record JournalFilter(
    IReadOnlyCollection<string>? ActivityIds = null,
    IReadOnlyCollection<string>? ActivityNodeIds = null,
    IReadOnlyCollection<string>? ExcludedActivityTypes = null,
    IReadOnlyCollection<string>? EventNames = null);

/// <summary>An incident with the instance it belongs to.</summary>
/// <param name="Source"><c>activity</c>, <c>timer</c>, <c>stimulus</c>, <c>start</c> or <c>outbox</c>.</param>
public sealed record IncidentSummary(
    string Id, string InstanceId, string? CorrelationId, string DefinitionId, string Source, string ActivityId, string ActivityNodeId,
    string ActivityType, string Message, string? Detail, DateTimeOffset At, int Attempts, DateTimeOffset? ResolvedAt, string? Resolution)
{
    /// <summary>The operator who dealt with it; null while it is open, and where a later attempt of the system's own succeeded.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>The version that the instance follows, or was to follow; null where nobody knows any more.</summary>
    public string? DefinitionVersionId { get; init; }

    /// <summary>Where the instance stands now; null where there is none (yet).</summary>
    public WorkflowSubStatus? InstanceStatus { get; init; }
}

/// <summary>Lists instances and journals, a page at a time.</summary>
public interface IWorkflowInstanceCatalog
{
    Task<PageOf<WorkflowInstanceSummary>> ListAsync(WorkflowInstanceFilter filter, CancellationToken cancellationToken);

    Task<WorkflowInstanceSummary?> FindAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>How these instances stand, in one query; unknown ones are left out.</summary>
    Task<IReadOnlyList<InstancePulse>> ReadPulsesAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken);

    Task<PageOf<JournalEntry>> ListJournalAsync(string instanceId, JournalFilter filter, int skip, int take, CancellationToken cancellationToken);
}
