namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Which incidents the list shows; null: no restriction.</summary>
/// <param name="IsOpen">True: nobody has dealt with them; false: dealt with; null: all.</param>
/// <param name="Source">As in <see cref="IncidentSummary"/>.</param>
/// <param name="SearchTerm">Part of the message, the activity's id, the instance's id or its correlation id.</param>
public sealed record IncidentFilter(
    bool? IsOpen = true,
    string? InstanceId = null,
    string? DefinitionId = null,
    string? Source = null,
    string? ActivityType = null,
    string? SearchTerm = null,
    int Skip = 0,
    int Take = 100);

/// <summary>Lists incidents.</summary>
public interface IIncidentCatalog
{
    /// <summary>Newest first.</summary>
    Task<PageOf<IncidentSummary>> ListAsync(IncidentFilter filter, CancellationToken cancellationToken);

    Task<IncidentSummary?> FindAsync(string incidentId, CancellationToken cancellationToken);
}

/// <summary>What operators do about incidents; a scoped service of a burst, so that all of it commits together or not at all.</summary>
public interface IIncidentResolver
{
    /// <summary>
    /// Does again what failed: runs the activity anew (where it waits for a bookmark it waits on), or makes a firing, delivery or start
    /// due now. Reopens an instance that the incident had ended.
    /// </summary>
    /// <exception cref="UnknownIncidentException">There is no such incident.</exception>
    /// <exception cref="IncidentNotFoundException">Somebody has dealt with it, or its activity is no longer faulted.</exception>
    Task<IncidentSummary> RetryAsync(string incidentId, string reason, string by, CancellationToken cancellationToken);

    /// <summary>Goes on as if the activity had completed with these outcomes (none: "Done").</summary>
    /// <exception cref="UnknownIncidentException">There is no such incident.</exception>
    /// <exception cref="IncidentNotFoundException">Somebody has dealt with it, or its activity is no longer faulted.</exception>
    /// <exception cref="IncidentNotSkippableException">It is no activity's incident: there is nothing that could be passed over.</exception>
    Task<IncidentSummary> SkipAsync(
        string incidentId, IReadOnlyList<string>? outcomes, string reason, string by, CancellationToken cancellationToken);

    /// <summary>Cancels an instance that runs or is faulted, with everything that waits in it, and closes its incidents.</summary>
    /// <exception cref="WorkflowException">X-WFR-05: there is no such instance; X-WFR-03: it is over.</exception>
    Task CancelInstanceAsync(string instanceId, string reason, string by, CancellationToken cancellationToken);
}

/// <summary>Told about each thing an operator did, before it commits, in the same transaction: for the audit trail.</summary>
public interface IIncidentListener
{
    Task OnResolvedAsync(IncidentResolved resolved, CancellationToken cancellationToken);
}

/// <param name="Incident">As it was before; null where an instance was cancelled that may have had none.</param>
public sealed record IncidentResolved(
    IncidentAction Action, string InstanceId, IncidentSummary? Incident, string Reason, string By, DateTimeOffset At);

/// <summary>What an operator did.</summary>
public enum IncidentAction
{
    Retried,
    Skipped,
    Canceled,
}
