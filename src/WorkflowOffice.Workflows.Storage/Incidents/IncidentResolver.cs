using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Incidents;

/// <summary>Carries out what an operator decides, in one burst: instance, incident row and audit row commit together.</summary>
/// <remarks>The instance is locked before its incident, as everywhere; the second of two operators finds the incident closed.</remarks>
internal sealed class IncidentResolver(BurstScope scope, IIncidentCatalog catalog, PumpSignals signals, IEnumerable<IIncidentListener> listeners)
    : IIncidentResolver
{
    private const string Close = """
        UPDATE workflow.incidents SET resolved_at = $2, resolution = $3, resolved_by = $4 WHERE id = $1 AND resolved_at IS NULL
        """;

    private const string CloseAll = """
        UPDATE workflow.incidents SET resolved_at = $2, resolution = $3, resolved_by = $4 WHERE instance_id = $1 AND resolved_at IS NULL
        """;

    public Task<IncidentSummary> RetryAsync(string incidentId, string reason, string by, CancellationToken cancellationToken) =>
        ResolveAsync(
            IncidentAction.Retried, incidentId, $"重试：{reason}", reason, by,
            (burst, incident, instance) => incident.Source == "activity"
                ? burst.ResolveIncidentAsync(Required(instance, incidentId), incidentId, skip: null, reason, cancellationToken)
                : MakeDueAsync(burst, incident, cancellationToken),
            cancellationToken);

    public Task<IncidentSummary> SkipAsync(
        string incidentId, IReadOnlyList<string>? outcomes, string reason, string by, CancellationToken cancellationToken) =>
        ResolveAsync(
            IncidentAction.Skipped, incidentId, $"跳过：{reason}", reason, by,
            (burst, incident, instance) => incident.Source == "activity"
                ? burst.ResolveIncidentAsync(Required(instance, incidentId), incidentId, new SkipIncident(outcomes), reason, cancellationToken)
                : throw new IncidentNotSkippableException(incident.Source),
            cancellationToken);

    public async Task CancelInstanceAsync(string instanceId, string reason, string by, CancellationToken cancellationToken)
    {
        var burst = scope.Burst;
        await burst.CancelAsync(instanceId, reason, cancellationToken);
        await ExecuteAsync(burst, CloseAll, instanceId, $"取消流程：{reason}", by, cancellationToken);
        await TellAsync(new(IncidentAction.Canceled, instanceId, null, reason, by, burst.Now), cancellationToken);
    }

    private async Task<IncidentSummary> ResolveAsync(
        IncidentAction action, string incidentId, string resolution, string reason, string by,
        Func<Burst, IncidentSummary, InstanceChanges?, Task> act, CancellationToken cancellationToken)
    {
        var burst = scope.Burst;
        var found = await catalog.FindAsync(incidentId, cancellationToken) ?? throw new UnknownIncidentException(incidentId);
        var instance = await burst.FindAsync(found.InstanceId, RowLock.Wait, cancellationToken);
        if (await ExecuteAsync(burst, Close, incidentId, resolution, by, cancellationToken) != 1)
            throw new IncidentNotFoundException(incidentId);
        await act(burst, found, instance);
        await TellAsync(new(action, found.InstanceId, found, reason, by, burst.Now), cancellationToken);
        return (await catalog.FindAsync(incidentId, cancellationToken))!;
    }

    private static InstanceChanges Required(InstanceChanges? instance, string incidentId) => instance ?? throw new IncidentNotFoundException(incidentId);

    /// <summary>The firing, delivery or start waits for its next attempt: let that be now. Should it fail again, its incident opens again.</summary>
    private async Task MakeDueAsync(Burst burst, IncidentSummary incident, CancellationToken cancellationToken)
    {
        var key = incident.Id[(incident.Source.Length + 1)..];
        foreach (var queue in ResumeQueue.Of(incident.Source))
        {
            await using var command = Sql.Command((NpgsqlConnection)await burst.ConnectAsync(cancellationToken), queue.MakeDue, Sql.Text(key), Sql.Instant(burst.Now));
            if (await command.ExecuteNonQueryAsync(cancellationToken) == 0)
                continue;
            burst.AfterCommit(signals.WakeUp);
            return;
        }

        throw new IncidentNotFoundException(incident.Id);
    }

    private static async Task<int> ExecuteAsync(Burst burst, string sql, string id, string resolution, string by, CancellationToken cancellationToken)
    {
        await using var command = Sql.Command(
            (NpgsqlConnection)await burst.ConnectAsync(cancellationToken), sql, Sql.Text(id), Sql.Instant(burst.Now), Sql.Text(resolution), Sql.Text(by));
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task TellAsync(IncidentResolved resolved, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
            await listener.OnResolvedAsync(resolved, cancellationToken);
    }
}
