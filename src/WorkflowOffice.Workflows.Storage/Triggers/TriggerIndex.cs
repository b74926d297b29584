using Npgsql;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Triggers;

/// <summary>Keeps the triggers of the published versions, in the transaction that publishes or retracts them.</summary>
internal sealed class TriggerIndex(WorkflowRunner runner, IServiceProvider services)
{
    private const string Insert = """
        INSERT INTO workflow.triggers (id, definition_id, definition_version_id, activity_id, name, facts, hash, due_at, next_attempt_at, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)
        """;

    private const string Before = """
        DELETE FROM workflow.triggers WHERE definition_id = $1 RETURNING activity_id, name, hash, due_at
        """;

    /// <summary>Replaces the triggers of a definition by those of the version that is being published.</summary>
    /// <remarks>A clock that goes on unchanged keeps its next instant: publishing every day must not put off what is due every week.</remarks>
    public async Task SwapAsync(NpgsqlConnection connection, WorkflowDefinition published, string versionId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var triggers = await runner.ReadTriggersAsync(published, now, services, cancellationToken);
        var before = await ClearAsync(connection, published.DefinitionId, cancellationToken);
        foreach (var trigger in triggers)
        {
            var hash = StimulusHash.Compute(trigger.Name, trigger.Facts);
            var due = before.GetValueOrDefault((trigger.ActivityId, trigger.Name, hash)) ?? TriggerSchedule.First(trigger.Facts, now);
            await using var insert = Sql.Command(
                connection, Insert,
                Sql.Text($"{versionId}:{trigger.ActivityId}"), Sql.Text(published.DefinitionId), Sql.Text(versionId), Sql.Text(trigger.ActivityId),
                Sql.Text(trigger.Name), Sql.Json(trigger.Facts), Sql.Text(hash), Sql.Instant(due), Sql.Instant(now));
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        await MarkAsync(connection, versionId, now, cancellationToken);
    }

    public static async Task MarkAsync(NpgsqlConnection connection, string versionId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var mark = Sql.Command(
            connection, "UPDATE workflow.definition_versions SET triggers_indexed_at = $2 WHERE id = $1", Sql.Text(versionId), Sql.Instant(now));
        await mark.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes away all triggers of a definition; returns when those that wait for the clock were due.</summary>
    public static async Task<Dictionary<(string ActivityId, string Name, string Hash), DateTimeOffset?>> ClearAsync(
        NpgsqlConnection connection, string definitionId, CancellationToken cancellationToken)
    {
        await using var delete = Sql.Command(connection, Before, Sql.Text(definitionId));
        await using var reader = await delete.ExecuteReaderAsync(cancellationToken);
        var due = new Dictionary<(string, string, string), DateTimeOffset?>();
        while (await reader.ReadAsync(cancellationToken))
            due[(reader.GetString(0), reader.GetString(1), reader.GetString(2))] = reader.IsDBNull(3) ? null : reader.GetFieldValue<DateTimeOffset>(3);
        return due;
    }
}
