using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Stimuli;

/// <summary>
/// Starts what others left to start, each in a burst of its own, exactly once: children beyond those of their parent's burst, and
/// instances whose trigger an event matched.
/// </summary>
internal sealed class StartPump(NpgsqlDataSource dataSource, BurstRunner bursts, IDatabaseClock clock, DispatchChannels channels, ILogger<StartPump> logger)
{
    private const int BatchSize = 200;

    private const string Take = """
        SELECT definition_version_id, input::text, correlation_id, parent_instance_id, awaited_by, attempts, depth, trigger_activity_id FROM workflow.starts
        WHERE instance_id = $1 AND next_attempt_at <= $2 FOR UPDATE SKIP LOCKED
        """;

    private const string Refused = """
        UPDATE workflow.stimuli SET matches = matches - 1, status = CASE WHEN matches = 1 THEN 'unmatched' ELSE status END, note = $2
        WHERE id = (SELECT stimulus_id FROM workflow.starts WHERE instance_id = $1)
        """;

    private const string Due = "SELECT instance_id, parent_instance_id FROM workflow.starts WHERE next_attempt_at <= $1 AND ";
    private const string InOrder = " ORDER BY next_attempt_at LIMIT $2";
    private const string DueWithoutChannel = Due + "channel IS NULL" + InOrder;
    private const string DueOfChannel = Due + "channel = $3" + InOrder;

    /// <summary>Starts what is due and named no channel.</summary>
    public Task<int> RunDueAsync(int parallelism, CancellationToken cancellationToken) => RunDueAsync(null, parallelism, cancellationToken);

    /// <summary>Starts what is due over one channel, as many at a time as it allows this host.</summary>
    public Task<int> RunDueAsync(DispatchChannel channel, CancellationToken cancellationToken) => RunDueAsync(channel.Name, channel.Concurrency, cancellationToken);

    public async Task<int> RunChannelsAsync(CancellationToken cancellationToken)
    {
        var started = 0;
        foreach (var channel in channels.All)
            started += await RunDueAsync(channel, cancellationToken);
        return started;
    }

    /// <summary>What waits for a channel that is configured no more starts with everything else.</summary>
    public async Task<int> ReleaseAsync(CancellationToken cancellationToken)
    {
        await using var release = dataSource.CreateCommand("UPDATE workflow.starts SET channel = NULL WHERE channel IS NOT NULL AND NOT channel = ANY($1)");
        release.Parameters.Add(Sql.Texts(channels.All.Select(channel => channel.Name)));
        return await release.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<int> RunDueAsync(string? channel, int parallelism, CancellationToken cancellationToken)
    {
        var started = 0;
        while (true)
        {
            var before = started;
            var due = await FindDueAsync(channel, cancellationToken);
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken },
                async (child, ct) =>
                {
                    if (await RunOneAsync(child.InstanceId, child.ParentInstanceId, ct))
                        Interlocked.Increment(ref started);
                });

            // What others hold or what failed is theirs or for later.
            if (started == before)
                return started;
        }
    }

    private async Task<bool> RunOneAsync(string instanceId, string? parentId, CancellationToken cancellationToken)
    {
        try
        {
            return await bursts.RunRepeatableAsync((burst, ct) => StartAsync(burst, instanceId, ct), first: null, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Instance {Instance} (child of {Parent}) could not be started", instanceId, parentId);
            await ResumeQueueRows.PostponeAsync(dataSource, clock, ResumeQueue.Starts, new DueResume(instanceId, parentId ?? instanceId, ""), exception, cancellationToken);
            return false;
        }
    }

    private static async Task<bool> StartAsync(Burst burst, string instanceId, CancellationToken cancellationToken)
    {
        if (await TakeAsync(burst, instanceId, cancellationToken) is not var (child, attempts))
            return false;
        try
        {
            await BurstFollowUps.StartAsync(burst, child, cancellationToken);
        }
        catch (ActivationRefusedException refused)
        {
            await RefuseAsync(burst, instanceId, refused.Message, cancellationToken);
        }

        await ResumeQueueRows.DeleteAsync(burst, ResumeQueue.Starts, instanceId, attempts, cancellationToken);
        return true;
    }

    /// <summary>The event stays visible with the reason; unless something else took it, as unmatched.</summary>
    private static async Task RefuseAsync(Burst burst, string instanceId, string reason, CancellationToken cancellationToken)
    {
        await using var command = Sql.Command((NpgsqlConnection)await burst.ConnectAsync(cancellationToken), Refused, Sql.Text(instanceId), Sql.Text(reason));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<(ChildStart Child, int Attempts)?> TakeAsync(Burst burst, string instanceId, CancellationToken cancellationToken)
    {
        await using var command = Sql.Command((NpgsqlConnection)await burst.ConnectAsync(cancellationToken), Take, Sql.Text(instanceId), Sql.Instant(burst.Now));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        var child = new ChildStart(
            instanceId, reader.GetString(0), JsonNode.Parse(reader.GetString(1))!.AsObject(), reader.IsDBNull(2) ? null : reader.GetString(2),
            reader.IsDBNull(3) ? null : reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4), reader.GetInt32(6),
            reader.IsDBNull(7) ? null : reader.GetString(7));
        return (child, reader.GetInt32(5));
    }

    private async Task<List<(string InstanceId, string? ParentInstanceId)>> FindDueAsync(string? channel, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, null, cancellationToken);
        await using var command = channel is null
            ? Sql.Command(connection, DueWithoutChannel, Sql.Instant(now), Sql.Int(BatchSize))
            : Sql.Command(connection, DueOfChannel, Sql.Instant(now), Sql.Int(BatchSize), Sql.Text(channel));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var due = new List<(string, string?)>();
        while (await reader.ReadAsync(cancellationToken))
            due.Add((reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
        return due;
    }
}
