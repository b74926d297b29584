using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Incidents;

/// <summary>Lists incidents with filter and paging in the database; also those of instances that could not be started.</summary>
internal sealed class IncidentCatalog(DatabaseSession session) : IIncidentCatalog
{
    private const string From = """
        FROM workflow.incidents n
        LEFT JOIN workflow.instances i ON i.id = n.instance_id
        LEFT JOIN workflow.triggers t ON n.source = 'start' AND t.id = n.source_id
        LEFT JOIN workflow.starts s ON n.source = 'start' AND s.instance_id = n.source_id
        LEFT JOIN workflow.definition_versions v ON v.id = s.definition_version_id
        WHERE ($1 IS NULL OR (n.resolved_at IS NULL) = $1) AND ($2 IS NULL OR n.instance_id = $2)
          AND ($3 IS NULL OR coalesce(i.definition_id, t.definition_id, v.definition_id) = $3)
          AND ($4 IS NULL OR n.source = $4) AND ($5 IS NULL OR n.activity_type = $5)
          AND ($6 IS NULL OR n.message ILIKE $6 OR n.activity_id ILIKE $6 OR n.instance_id ILIKE $6 OR i.correlation_id ILIKE $6)
          AND ($7 IS NULL OR n.id = $7)
        """;

    private const string Columns = """
        n.id, n.instance_id, i.correlation_id, coalesce(i.definition_id, t.definition_id, v.definition_id, ''), n.source, n.activity_id,
        n.activity_node_id, n.activity_type, n.message, n.detail, n.at, n.attempts, n.resolved_at, n.resolution, n.resolved_by, i.sub_status,
        coalesce(i.definition_version_id, t.definition_version_id, s.definition_version_id)
        """;

    public async Task<PageOf<IncidentSummary>> ListAsync(IncidentFilter filter, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var count = Sql.Command(lease.Connection, "SELECT count(*) " + From, Parameters(filter, id: null));
        var total = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        await using var page = Sql.Command(
            lease.Connection,
            $"SELECT {Columns} {From} ORDER BY n.at DESC, n.id LIMIT {Math.Clamp(filter.Take, 0, 1000)} OFFSET {Math.Max(filter.Skip, 0)}",
            Parameters(filter, id: null));
        return new PageOf<IncidentSummary>(await ReadAsync(page, cancellationToken), total);
    }

    public async Task<IncidentSummary?> FindAsync(string incidentId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(lease.Connection, $"SELECT {Columns} {From}", Parameters(new IncidentFilter(IsOpen: null), incidentId));
        var rows = await ReadAsync(command, cancellationToken);
        return rows.Count == 0 ? null : rows[0];
    }

    private static NpgsqlParameter[] Parameters(IncidentFilter filter, string? id) =>
    [
        Sql.Bool(filter.IsOpen), Sql.Text(filter.InstanceId), Sql.Text(filter.DefinitionId), Sql.Text(filter.Source), Sql.Text(filter.ActivityType),
        Sql.Text(Sql.Containing(filter.SearchTerm)), Sql.Text(id),
    ];

    private static async Task<List<IncidentSummary>> ReadAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<IncidentSummary>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new IncidentSummary(
                reader.GetString(0), reader.GetString(1), TextOrNull(reader, 2), reader.GetString(3), reader.GetString(4), reader.GetString(5),
                reader.GetString(6), reader.GetString(7), reader.GetString(8), TextOrNull(reader, 9), reader.GetFieldValue<DateTimeOffset>(10),
                reader.GetInt32(11), reader.IsDBNull(12) ? null : reader.GetFieldValue<DateTimeOffset>(12), TextOrNull(reader, 13))
            {
                ResolvedBy = TextOrNull(reader, 14),
                InstanceStatus = reader.IsDBNull(15) ? null : (WorkflowSubStatus)reader.GetInt16(15),
                DefinitionVersionId = TextOrNull(reader, 16),
            });
        }

        return rows;
    }

    private static string? TextOrNull(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
