using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Instances;

/// <summary>Lists instances and journals with filter, order and paging in the database.</summary>
internal sealed class InstanceCatalog(DatabaseSession session) : IWorkflowInstanceCatalog
{
    private const string Columns = """
        i.id, i.definition_id, i.definition_version_id, i.definition_version, i.name, i.correlation_id, i.parent_instance_id, i.status,
        i.sub_status, i.bookmark_count, i.incident_count, i.created_at, i.updated_at, i.finished_at
        """;

    private const string JournalCondition = """
        instance_id = $1 AND ($2 IS NULL OR activity_id = ANY($2)) AND ($3 IS NULL OR activity_node_id = ANY($3))
        AND ($4 IS NULL OR activity_type <> ALL($4)) AND ($5 IS NULL OR event_name = ANY($5))
        """;

    public async Task<PageOf<WorkflowInstanceSummary>> ListAsync(WorkflowInstanceFilter filter, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        var (condition, parameters) = InstanceFilterSql.Where(filter);
        await using var count = Sql.Command(lease.Connection, $"SELECT count(*) FROM workflow.instances i WHERE {condition}", parameters);
        var total = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        await using var page = Sql.Command(
            lease.Connection,
            $"""
            SELECT {Columns} FROM workflow.instances i WHERE {condition} ORDER BY {InstanceFilterSql.Order(filter)}
            LIMIT {Math.Clamp(filter.Take, 0, 1000)} OFFSET {Math.Max(filter.Skip, 0)}
            """,
            InstanceFilterSql.Where(filter).Parameters);
        return new PageOf<WorkflowInstanceSummary>(await ReadAsync(page, cancellationToken), total);
    }

    public async Task<WorkflowInstanceSummary?> FindAsync(string instanceId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(lease.Connection, $"SELECT {Columns} FROM workflow.instances i WHERE i.id = $1", Sql.Text(instanceId));
        var rows = await ReadAsync(command, cancellationToken);
        return rows.Count == 0 ? null : rows[0];
    }

    public async Task<IReadOnlyList<InstancePulse>> ReadPulsesAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(
            lease.Connection, "SELECT id, status, updated_at, journal_length FROM workflow.instances WHERE id = ANY($1)", Sql.Texts(instanceIds));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var pulses = new List<InstancePulse>();
        while (await reader.ReadAsync(cancellationToken))
            pulses.Add(new InstancePulse(
                reader.GetString(0), (WorkflowStatus)reader.GetInt16(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetInt64(3)));
        return pulses;
    }

    public async Task<PageOf<JournalEntry>> ListJournalAsync(
        string instanceId, JournalFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var count = Sql.Command(
            lease.Connection, $"SELECT count(*) FROM workflow.journal WHERE {JournalCondition}", Parameters(instanceId, filter));
        var total = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        await using var page = Sql.Command(
            lease.Connection,
            $"""
            SELECT {WorkflowInstances.JournalColumns} FROM workflow.journal WHERE {JournalCondition} ORDER BY sequence
            LIMIT {Math.Clamp(take, 0, 1000)} OFFSET {Math.Max(skip, 0)}
            """,
            Parameters(instanceId, filter));
        return new PageOf<JournalEntry>(await WorkflowInstances.ReadJournalAsync(page, cancellationToken), total);
    }

    private static NpgsqlParameter[] Parameters(string instanceId, JournalFilter filter) =>
    [
        Sql.Text(instanceId), Sql.TextsOrNull(filter.ActivityIds), Sql.TextsOrNull(filter.ActivityNodeIds),
        Sql.TextsOrNull(filter.ExcludedActivityTypes), Sql.TextsOrNull(filter.EventNames),
    ];

    private static async Task<List<WorkflowInstanceSummary>> ReadAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<WorkflowInstanceSummary>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new WorkflowInstanceSummary(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), TextOrNull(reader, 4), TextOrNull(reader, 5),
                TextOrNull(reader, 6), (WorkflowStatus)reader.GetInt16(7), (WorkflowSubStatus)reader.GetInt16(8), reader.GetInt32(9),
                reader.GetInt32(10), reader.GetFieldValue<DateTimeOffset>(11), reader.GetFieldValue<DateTimeOffset>(12), InstantOrNull(reader, 13)));
        }

        return rows;
    }

    private static string? TextOrNull(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DateTimeOffset? InstantOrNull(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetFieldValue<DateTimeOffset>(column);
}
