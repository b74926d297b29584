using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Writes the text of a draft as a new version or over the existing draft.</summary>
internal sealed class DraftWriter(NpgsqlConnection connection, JsonObject json, string definitionId, string savedBy, DateTimeOffset now)
{
    private const string Update = """
        UPDATE workflow.definition_versions SET name = $2, description = $3, json = $4, revision = revision + 1, updated_at = $5, updated_by = $6
        WHERE id = $1
        """;

    private const string Insert = """
        INSERT INTO workflow.definition_versions (
            id, definition_id, version, name, description, json, is_latest, is_published, created_at, created_by, updated_at, updated_by)
        VALUES ($1, $2, $3, $4, $5, $6, true, false, $7, $8, $7, $8)
        """;

    private readonly string name = DefinitionText.Text(json, "name") ?? definitionId;
    private readonly string? description = DefinitionText.Text(json, "description");

    public async Task<string> OverwriteAsync(WorkflowDefinitionSummary draft, CancellationToken cancellationToken)
    {
        var text = DefinitionText.WithIdentity(json, draft.Id, definitionId, draft.Version, isPublished: false, draft.CreatedAt);
        await ExecuteAsync(
            Update, cancellationToken,
            Sql.Text(draft.Id), Sql.Text(name), Sql.Text(description), Sql.Text(text), Sql.Instant(now), Sql.Text(savedBy));
        return draft.Id;
    }

    public async Task<string> InsertAsync(WorkflowDefinitionSummary? latest, CancellationToken cancellationToken)
    {
        var id = await ChooseIdAsync(cancellationToken);
        var version = (latest?.Version ?? 0) + 1;
        var text = DefinitionText.WithIdentity(json, id, definitionId, version, isPublished: false, now);
        if (latest is not null)
            await ExecuteAsync("UPDATE workflow.definition_versions SET is_latest = false WHERE id = $1", cancellationToken, Sql.Text(latest.Id));
        await ExecuteAsync(
            Insert, cancellationToken,
            Sql.Text(id), Sql.Text(definitionId), Sql.Int(version), Sql.Text(name), Sql.Text(description), Sql.Text(text), Sql.Instant(now),
            Sql.Text(savedBy));
        return id;
    }

    /// <summary>The file keeps its own version id where that is free, so that what is exported is what was imported.</summary>
    private async Task<string> ChooseIdAsync(CancellationToken cancellationToken)
    {
        if (DefinitionText.Text(json, "id") is not { Length: <= 64 } wanted)
            return Guid.NewGuid().ToString("N");
        await using var command = Sql.Command(
            connection, "SELECT NOT EXISTS (SELECT 1 FROM workflow.definition_versions WHERE id = $1)", Sql.Text(wanted));
        return await command.ExecuteScalarAsync(cancellationToken) is true ? wanted : Guid.NewGuid().ToString("N");
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var command = Sql.Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
