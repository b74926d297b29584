using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>What happens to a row of a queue after its turn.</summary>
internal static class ResumeQueueRows
{
    private const string ResolveIncident = """
        UPDATE workflow.incidents SET resolved_at = $3, resolution = '系统自动：再次尝试成功'
        WHERE source = $1 AND source_id = $2 AND resolved_at IS NULL
        """;

    private const string UpsertIncident = """
        INSERT INTO workflow.incidents (
            id, instance_id, source, source_id, activity_id, activity_node_id, activity_type, message, detail, at, attempts)
        SELECT $1 || ':' || $2, $3, $1, $2, coalesce(b.activity_id, ''), coalesce(b.activity_node_id, ''), coalesce(b.name, ''), $5, $6, $7, $8
        FROM (SELECT 1) AS one LEFT JOIN workflow.bookmarks b ON b.id = $4
        ON CONFLICT (source, source_id) WHERE source_id IS NOT NULL
        DO UPDATE SET message = excluded.message, detail = excluded.detail, attempts = excluded.attempts, resolved_at = NULL, resolution = NULL,
            resolved_by = NULL
        """;

    private const string UnmatchStimulus = """
        UPDATE workflow.stimuli SET matches = matches - 1, status = CASE WHEN matches = 1 THEN 'unmatched' ELSE status END
        WHERE id = (SELECT stimulus_id FROM workflow.deliveries WHERE id = $1)
        """;

    /// <summary>The bookmark was resumed: its timer row went with it, a delivery goes now; an incident of earlier attempts is settled.</summary>
    public static async Task CompleteAsync(Burst burst, ResumeQueue queue, DueResume resume, int attempts, CancellationToken cancellationToken)
    {
        if (queue == ResumeQueue.Deliveries)
            await ExecuteAsync(burst, queue.Delete, cancellationToken, Sql.Text(resume.Key));
        await ResolveAsync(burst, queue, resume.Key, attempts, cancellationToken);
    }

    /// <summary>What the row asked for was done.</summary>
    public static async Task DeleteAsync(Burst burst, ResumeQueue queue, string key, int attempts, CancellationToken cancellationToken)
    {
        await ExecuteAsync(burst, queue.Delete, cancellationToken, Sql.Text(key));
        await ResolveAsync(burst, queue, key, attempts, cancellationToken);
    }

    /// <summary>The bookmark is gone: the row goes too; a stimulus that matched nothing else is unmatched again, never dropped.</summary>
    public static async Task DropAsync(Burst burst, ResumeQueue queue, DueResume resume, CancellationToken cancellationToken)
    {
        if (queue == ResumeQueue.Deliveries)
            await ExecuteAsync(burst, UnmatchStimulus, cancellationToken, Sql.Text(resume.Key));
        await ExecuteAsync(burst, queue.Delete, cancellationToken, Sql.Text(resume.Key));
    }

    /// <summary>As below, in a transaction of its own.</summary>
    public static async Task PostponeAsync(
        NpgsqlDataSource dataSource, IDatabaseClock clock, ResumeQueue queue, DueResume resume, Exception exception, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, transaction, cancellationToken);
        await PostponeAsync(connection, queue, resume, exception, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The attempt failed: later again, and an incident that people see.</summary>
    private static async Task PostponeAsync(
        NpgsqlConnection connection, ResumeQueue queue, DueResume resume, Exception exception, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var postpone = Sql.Command(connection, queue.Postpone, Sql.Text(resume.Key), Sql.Instant(now), Sql.Text(exception.Message));
        if (await postpone.ExecuteScalarAsync(cancellationToken) is not int attempts)
            return;
        var message = $"{queue.Title}失败（第 {attempts} 次），系统稍后重试：{exception.Message}";
        await using var incident = Sql.Command(
            connection, UpsertIncident,
            Sql.Text(queue.Source), Sql.Text(resume.Key), Sql.Text(resume.InstanceId), Sql.Text(resume.BookmarkId), Sql.Text(message),
            Sql.Text(exception.ToString()), Sql.Instant(now), Sql.Int(attempts));
        await incident.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task ResolveAsync(Burst burst, ResumeQueue queue, string key, int attempts, CancellationToken cancellationToken)
    {
        if (attempts > 0)
            await ExecuteAsync(burst, ResolveIncident, cancellationToken, Sql.Text(queue.Source), Sql.Text(key), Sql.Instant(burst.Now));
    }

    private static async Task ExecuteAsync(Burst burst, string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var command = Sql.Command((NpgsqlConnection)await burst.ConnectAsync(cancellationToken), sql, parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
