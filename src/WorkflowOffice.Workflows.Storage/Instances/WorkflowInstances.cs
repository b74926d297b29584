using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Instances;

/// <summary>Reads states and journals.</summary>
internal sealed class WorkflowInstances(DatabaseSession session) : IWorkflowInstances
{
    public const string JournalColumns =
        "sequence, at, activity_id, activity_node_id, activity_instance_id, activity_type, activity_name, event_name, message, payload::text";

    public async Task<WorkflowState?> FindAsync(string instanceId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(lease.Connection, "SELECT state FROM workflow.instances WHERE id = $1", Sql.Text(instanceId));
        return await command.ExecuteScalarAsync(cancellationToken) is byte[] state ? WorkflowState.Deserialize(state) : null;
    }

    public async Task<IReadOnlyList<JournalEntry>> GetJournalAsync(
        string instanceId, long afterSequence, int limit, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(
            lease.Connection,
            $"SELECT {JournalColumns} FROM workflow.journal WHERE instance_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
            Sql.Text(instanceId), Sql.Big(afterSequence), Sql.Int(limit));
        return await ReadJournalAsync(command, cancellationToken);
    }

    public static async Task<IReadOnlyList<JournalEntry>> ReadJournalAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<JournalEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(new JournalEntry(
                reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetString(2), reader.GetString(3), reader.GetString(4),
                reader.GetString(5), TextOrNull(reader, 6), reader.GetString(7), TextOrNull(reader, 8),
                TextOrNull(reader, 9) is { } payload ? JsonNode.Parse(payload)!.AsObject() : null));
        }

        return entries;
    }

    private static string? TextOrNull(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
