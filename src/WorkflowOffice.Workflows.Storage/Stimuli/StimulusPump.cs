using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Stimuli;

/// <summary>Brings accepted stimuli to the bookmarks that wait for them; those that find none stay, visible, until one appears.</summary>
/// <remarks>
/// Also starts instances of published workflows whose trigger they match (once, when first matched: a workflow that is published later takes
/// no old events), and the children that their parents' bursts left for later.
/// </remarks>
public sealed class StimulusPump
{
    // A stimulus and its bookmark may be written at the same moment, neither transaction seeing the other: hence this look at every pass.
    private const string Rematch = """
        UPDATE workflow.stimuli s SET status = 'accepted'
        WHERE s.status = 'unmatched' AND EXISTS (
            SELECT 1 FROM workflow.bookmarks b JOIN workflow.instances i ON i.id = b.instance_id
            WHERE b.hash = s.hash AND (s.target_instance_id IS NULL OR s.target_instance_id = b.instance_id)
              AND (s.correlation_id IS NULL OR s.correlation_id = i.correlation_id))
        """;

    private const string Match = """
        WITH taken AS (
            SELECT id, hash, input, correlation_id, target_instance_id, triggers_matched FROM workflow.stimuli WHERE status = 'accepted'
            ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED
        ), delivered AS (
            INSERT INTO workflow.deliveries (id, stimulus_id, instance_id, bookmark_id, input, next_attempt_at)
            SELECT t.id || ':' || b.id, t.id, b.instance_id, b.id, t.input, $1
            FROM taken t JOIN workflow.bookmarks b ON b.hash = t.hash
            WHERE (t.target_instance_id IS NULL OR t.target_instance_id = b.instance_id)
              AND (t.correlation_id IS NULL
                   OR EXISTS (SELECT 1 FROM workflow.instances i WHERE i.id = b.instance_id AND i.correlation_id = t.correlation_id))
            ON CONFLICT DO NOTHING
            RETURNING stimulus_id
        ), started AS (
            INSERT INTO workflow.starts (
                instance_id, definition_version_id, input, correlation_id, depth, next_attempt_at, trigger_activity_id, stimulus_id)
            SELECT md5(t.id || '/' || g.id), g.definition_version_id, t.input, t.correlation_id, 0, $1, g.activity_id, t.id
            FROM taken t JOIN workflow.triggers g ON g.hash = t.hash
            WHERE NOT t.triggers_matched AND t.target_instance_id IS NULL
            ON CONFLICT DO NOTHING
            RETURNING stimulus_id
        ), counted AS (
            SELECT t.id, (SELECT count(*) FROM delivered d WHERE d.stimulus_id = t.id) + (SELECT count(*) FROM started n WHERE n.stimulus_id = t.id) AS matches
            FROM taken t
        )
        UPDATE workflow.stimuli s SET matches = c.matches, triggers_matched = true,
            status = CASE WHEN c.matches > 0 THEN 'matched' ELSE 'unmatched' END,
            matched_at = CASE WHEN c.matches > 0 THEN $1 END
        FROM counted c WHERE s.id = c.id
        """;

    private readonly NpgsqlDataSource dataSource;
    private readonly IDatabaseClock clock;
    private readonly ResumePump pump;
    private readonly StartPump starts;

    internal StimulusPump(NpgsqlDataSource dataSource, IDatabaseClock clock, ResumePump pump, StartPump starts)
    {
        this.starts = starts;
        this.dataSource = dataSource;
        this.clock = clock;
        this.pump = pump;
    }

    /// <summary>Matches and delivers until nothing is left to do, including what the deliveries publish themselves; returns how many were delivered.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var total = 0;
        while (true)
        {
            // For hosts that run no pumps in the background: the channels too, one after the other.
            var done = await RunAsync(parallelism: 1, cancellationToken) + await starts.RunChannelsAsync(cancellationToken);
            total += done;
            if (done == 0)
                return total;
        }
    }

    /// <summary>As above, without the starts over named channels.</summary>
    internal async Task<int> RunAsync(int parallelism, CancellationToken cancellationToken)
    {
        var total = 0;
        while (true)
        {
            await MatchAsync(cancellationToken);
            var delivered = await pump.RunDueAsync(ResumeQueue.Deliveries, parallelism, cancellationToken);
            var started = await starts.RunDueAsync(parallelism, cancellationToken);
            total += delivered + started;
            if (delivered + started == 0)
                return total;
        }
    }

    private async Task MatchAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var rematch = Sql.Command(connection, Rematch);
        await rematch.ExecuteNonQueryAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, null, cancellationToken);
        while (true)
        {
            await using var match = Sql.Command(connection, Match, Sql.Instant(now));
            if (await match.ExecuteNonQueryAsync(cancellationToken) == 0)
                return;
        }
    }
}
