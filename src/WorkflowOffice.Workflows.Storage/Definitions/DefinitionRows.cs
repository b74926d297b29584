using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Reads rows of definition_versions.</summary>
internal static class DefinitionRows
{
    public const string SummaryColumns = """
        v.id, v.definition_id, v.version, v.name, v.description, v.is_latest, v.is_published, v.created_at, v.created_by, v.published_at,
        v.published_by, (SELECT count(*) FROM workflow.instances i WHERE i.definition_version_id = v.id AND i.status = 0),
        v.revision, v.updated_at, v.updated_by
        """;

    public static WorkflowDefinitionSummary ReadSummary(NpgsqlDataReader reader) => new(
        reader.GetString(0),
        reader.GetString(1),
        reader.GetInt32(2),
        reader.GetString(3),
        reader.IsDBNull(4) ? null : reader.GetString(4),
        reader.GetBoolean(5),
        reader.GetBoolean(6),
        reader.GetFieldValue<DateTimeOffset>(7),
        reader.GetString(8),
        reader.IsDBNull(9) ? null : reader.GetFieldValue<DateTimeOffset>(9),
        reader.IsDBNull(10) ? null : reader.GetString(10),
        reader.GetInt64(11))
    {
        Revision = reader.GetInt32(12),
        SavedAt = reader.GetFieldValue<DateTimeOffset>(13),
        SavedBy = reader.GetString(14),
    };

    public static async Task<DefinitionRow?> FindAsync(
        NpgsqlConnection connection, string condition, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var command = Sql.Command(
            connection, $"SELECT {SummaryColumns}, v.json FROM workflow.definition_versions v WHERE {condition}", parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        var summary = ReadSummary(reader);
        return new DefinitionRow(summary, reader.GetString(15), summary.PublishedAt);
    }

    public static Task<DefinitionRow?> FindVersionAsync(NpgsqlConnection connection, string versionId, CancellationToken cancellationToken) =>
        FindAsync(connection, "v.id = $1", cancellationToken, Sql.Text(versionId));

    public static Task<DefinitionRow?> FindLatestAsync(NpgsqlConnection connection, string definitionId, CancellationToken cancellationToken) =>
        FindAsync(connection, "v.definition_id = $1 AND v.is_latest", cancellationToken, Sql.Text(definitionId));

    public static async Task<IReadOnlyList<WorkflowDefinitionSummary>> ListAsync(
        NpgsqlConnection connection, string conditionAndOrder, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var command = Sql.Command(
            connection, $"SELECT {SummaryColumns} FROM workflow.definition_versions v WHERE {conditionAndOrder}", parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<WorkflowDefinitionSummary>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(ReadSummary(reader));
        return rows;
    }
}
