using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Outbox;

/// <summary>Does what bursts wrote for the outside world, at least once: a message is leased for a minute while its handler works.</summary>
public sealed class OutboxPump
{
    private const int MaxAttempts = 12;

    // A lease, not a lock: no transaction stays open while somebody else's server is slow.
    private const string Take = """
        UPDATE workflow.outbox SET attempts = attempts + 1, next_attempt_at = $1 + interval '1 minute'
        WHERE id = (SELECT id FROM workflow.outbox WHERE status = 'waiting' AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT 1
                    FOR UPDATE SKIP LOCKED)
        RETURNING id, kind, idempotency_key, payload::text, attempts
        """;

    private const string Sent =
        "UPDATE workflow.outbox SET status = 'sent', sent_at = $2, last_error = NULL WHERE id = $1 AND status = 'waiting'";

    private const string Failed = """
        UPDATE workflow.outbox SET last_error = $3, status = CASE WHEN attempts >= $4 THEN 'failed' ELSE 'waiting' END,
            next_attempt_at = $2 + least(interval '10 seconds' * 2 ^ least(attempts, 12), interval '1 hour')
        WHERE id = $1 AND status = 'waiting'
        """;

    private readonly NpgsqlDataSource dataSource;
    private readonly IDatabaseClock clock;
    private readonly IServiceScopeFactory scopes;
    private readonly ILogger<OutboxPump> logger;

    internal OutboxPump(NpgsqlDataSource dataSource, IDatabaseClock clock, IServiceScopeFactory scopes, ILogger<OutboxPump> logger)
    {
        this.dataSource = dataSource;
        this.clock = clock;
        this.scopes = scopes;
        this.logger = logger;
    }

    /// <summary>Sends everything that is due; returns how many messages were sent.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken = default) => RunInTurnAsync(cancellationToken);

    /// <summary>Several at a time, so that one slow receiver does not hold up the others.</summary>
    internal async Task<int> RunAsync(int parallelism, CancellationToken cancellationToken) =>
        (await Task.WhenAll(Enumerable.Range(0, parallelism).Select(_ => RunInTurnAsync(cancellationToken)))).Sum();

    private async Task<int> RunInTurnAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        while (await TakeAsync(cancellationToken) is { } message)
        {
            if (await SendAsync(message, cancellationToken))
                sent++;
        }

        return sent;
    }

    private async Task<OutboxMessage?> TakeAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, null, cancellationToken);
        await using var command = Sql.Command(connection, Take, Sql.Instant(now));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new OutboxMessage(
                reader.GetInt64(0), reader.GetString(1), reader.GetString(2), JsonNode.Parse(reader.GetString(3))!.AsObject(), reader.GetInt32(4))
            : null;
    }

    private async Task<bool> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var handler = scope.ServiceProvider.GetServices<IOutboxHandler>().FirstOrDefault(h => h.Kind == message.Kind)
                ?? throw new InvalidOperationException($"没有处理“{message.Kind}”类消息的程序。");
            await handler.SendAsync(message, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Outbox message {Id} of kind {Kind} failed", message.Id, message.Kind);
            await RecordAsync(Failed, message, cancellationToken, Sql.Text(exception.Message), Sql.Int(MaxAttempts));
            return false;
        }

        await RecordAsync(Sent, message, CancellationToken.None);
        return true;
    }

    private async Task RecordAsync(string sql, OutboxMessage message, CancellationToken cancellationToken, params NpgsqlParameter[] more)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, null, cancellationToken);
        await using var command = Sql.Command(connection, sql, [Sql.Big(message.Id), Sql.Instant(now), .. more]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
