using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Triggers;

/// <summary>Starts instances whose trigger is due by the clock: each firing once, whichever host is first, also those missed in an outage.</summary>
internal sealed class TriggerPump(NpgsqlDataSource dataSource, BurstRunner bursts, IDatabaseClock clock, ILogger<TriggerPump> logger)
{
    /// <summary>The input that tells a started workflow the instant for which it was started.</summary>
    public const string DueAtInput = "TriggerDueAt";

    private const int BatchSize = 200;

    private const string NotIndexed = "SELECT id FROM workflow.definition_versions WHERE is_published AND triggers_indexed_at IS NULL LIMIT 100";

    private const string Take = """
        SELECT definition_version_id, activity_id, facts::text, due_at, attempts FROM workflow.triggers
        WHERE id = $1 AND next_attempt_at <= $2 FOR UPDATE SKIP LOCKED
        """;

    // A trigger keeps what last went wrong until it fires again.
    private const string Fired = """
        UPDATE workflow.triggers SET due_at = $2, next_attempt_at = $2, attempts = 0, last_error = $3,
            last_fired_at = CASE WHEN $3 IS NULL THEN $4 ELSE last_fired_at END
        WHERE id = $1
        """;

    public async Task<int> RunDueAsync(int parallelism, CancellationToken cancellationToken)
    {
        await IndexOldVersionsAsync(cancellationToken);
        var started = 0;
        while (true)
        {
            var before = started;
            await Parallel.ForEachAsync(
                await FindDueAsync(cancellationToken),
                new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken },
                async (id, ct) =>
                {
                    // One after another until the trigger is in the future again: every missed instant is made good.
                    while (await RunOneAsync(id, ct))
                        Interlocked.Increment(ref started);
                });
            if (started == before)
                return started;
        }
    }

    private async Task<bool> RunOneAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await bursts.RunRepeatableAsync((burst, ct) => FireAsync(burst, id, ct), first: null, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Trigger {Trigger} could not start its workflow", id);
            await ResumeQueueRows.PostponeAsync(dataSource, clock, ResumeQueue.Triggers, new DueResume(id, id, ""), exception, cancellationToken);
            return false;
        }
    }

    private static async Task<bool> FireAsync(Burst burst, string id, CancellationToken cancellationToken)
    {
        if (await TakeAsync(burst, id, cancellationToken) is not { } trigger)
            return false;
        var definition = await burst.Definitions.GetAsync(trigger.VersionId, cancellationToken);
        var input = new Dictionary<string, JsonNode?> { [DueAtInput] = trigger.DueAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture) };
        string? refusal = null;
        try
        {
            await burst.StartAsync(new StartWorkflow(definition, InstanceIdOf(id, trigger.DueAt), input, TriggerActivityId: trigger.ActivityId), cancellationToken);
        }
        catch (ActivationRefusedException refused)
        {
            refusal = refused.Message;
        }

        await using var fired = Sql.Command(
            (NpgsqlConnection)await burst.ConnectAsync(cancellationToken), Fired,
            Sql.Text(id), Sql.Instant(TriggerSchedule.Next(trigger.Facts, trigger.DueAt)), Sql.Text(refusal), Sql.Instant(burst.Now));
        await fired.ExecuteNonQueryAsync(cancellationToken);
        await ResumeQueueRows.ResolveAsync(burst, ResumeQueue.Triggers, id, trigger.Attempts, cancellationToken);
        return true;
    }

    private static async Task<DueTrigger?> TakeAsync(Burst burst, string id, CancellationToken cancellationToken)
    {
        await using var command = Sql.Command((NpgsqlConnection)await burst.ConnectAsync(cancellationToken), Take, Sql.Text(id), Sql.Instant(burst.Now));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new DueTrigger(
                reader.GetString(0), reader.GetString(1), JsonNode.Parse(reader.GetString(2))!.AsObject(), reader.GetFieldValue<DateTimeOffset>(3),
                reader.GetInt32(4))
            : null;
    }

    /// <summary>The same firing has the same id on every host and at every attempt.</summary>
    internal static string InstanceIdOf(string triggerId, DateTimeOffset dueAt) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{triggerId}/{dueAt.UtcTicks}")).AsSpan(0, 16));

    private async Task<List<string>> FindDueAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, null, cancellationToken);
        await using var command = Sql.Command(
            connection, "SELECT id FROM workflow.triggers WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT $2",
            Sql.Instant(now), Sql.Int(BatchSize));
        return await ReadIdsAsync(command, cancellationToken);
    }

    private async Task IndexOldVersionsAsync(CancellationToken cancellationToken)
    {
        List<string> versions;
        await using (var connection = await dataSource.OpenConnectionAsync(cancellationToken))
        {
            await using var command = Sql.Command(connection, NotIndexed);
            versions = await ReadIdsAsync(command, cancellationToken);
        }

        foreach (var version in versions)
        {
            await bursts.RunAsync(
                async (burst, ct) =>
                {
                    await burst.Services.GetRequiredService<Storage.Definitions.DefinitionEditor>().IndexTriggersAsync(version, ct);
                    return true;
                },
                cancellationToken: cancellationToken);
        }
    }

    private static async Task<List<string>> ReadIdsAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ids = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            ids.Add(reader.GetString(0));
        return ids;
    }

    private sealed record DueTrigger(string VersionId, string ActivityId, JsonObject Facts, DateTimeOffset DueAt, int Attempts);
}
