using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Lists definition versions with filter, order and paging in the database.</summary>
internal sealed class DefinitionCatalog(DatabaseSession session, DefinitionEditor editor) : IWorkflowDefinitionCatalog
{
    private const string Condition = """
        ($1 IS NULL OR v.id = $1 OR v.definition_id ILIKE $2 OR v.name ILIKE $2 OR v.description ILIKE $2)
        AND ($3 IS NULL OR v.definition_id = ANY($3)) AND ($4 IS NULL OR v.id = ANY($4))
        """;

    public async Task<PageOf<WorkflowDefinitionSummary>> ListAsync(WorkflowDefinitionFilter filter, CancellationToken cancellationToken)
    {
        var condition = $"{Condition} AND {VersionCondition(filter.Versions)}";
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var count = Sql.Command(
            lease.Connection, $"SELECT count(*) FROM workflow.definition_versions v WHERE {condition}", Parameters(filter));
        var total = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        var rows = await DefinitionRows.ListAsync(
            lease.Connection,
            $"{condition} ORDER BY {Order(filter)} LIMIT {Math.Clamp(filter.Take, 0, 1000)} OFFSET {Math.Max(filter.Skip, 0)}",
            cancellationToken,
            Parameters(filter));
        return new PageOf<WorkflowDefinitionSummary>(rows, total);
    }

    public async Task<WorkflowDefinitionSummary?> FindAsync(string definitionId, VersionOptions versions, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        var rows = await DefinitionRows.ListAsync(
            lease.Connection,
            $"v.definition_id = $1 AND {VersionCondition(versions)} ORDER BY {Preference(versions)} v.version DESC LIMIT 1",
            cancellationToken,
            Sql.Text(definitionId));
        return rows.Count == 0 ? null : rows[0];
    }

    public async Task<WorkflowDefinitionSummary?> FindVersionAsync(string versionId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        return (await DefinitionRows.FindVersionAsync(lease.Connection, versionId, cancellationToken))?.Summary;
    }

    public async Task<bool> IsNameUniqueAsync(string name, string? exceptDefinitionId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(
            lease.Connection,
            """
            SELECT NOT EXISTS (SELECT 1 FROM workflow.definition_versions WHERE name = $1 AND is_latest AND definition_id IS DISTINCT FROM $2)
            """,
            Sql.Text(name), Sql.Text(exceptDefinitionId));
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    public Task<WorkflowDefinitionSummary> SaveDraftAsync(
        string json, string savedBy, DefinitionBasis basis, CancellationToken cancellationToken) =>
        editor.SaveDraftAsync(json, savedBy, basis, cancellationToken);

    public Task<WorkflowDefinitionSummary> RevertAsync(string definitionId, int version, string revertedBy, CancellationToken cancellationToken) =>
        editor.RevertAsync(definitionId, version, revertedBy, cancellationToken);

    public async Task DeleteVersionAsync(string versionId, string deletedBy, CancellationToken cancellationToken)
    {
        var version = await FindVersionAsync(versionId, cancellationToken) ?? throw new WorkflowDefinitionNotFoundException(versionId);
        await editor.DeleteAsync(version.DefinitionId, versionId, deletedBy, cancellationToken);
    }

    public Task<int> DeleteAsync(string definitionId, string deletedBy, CancellationToken cancellationToken) =>
        editor.DeleteAsync(definitionId, versionId: null, deletedBy, cancellationToken);

    private static string VersionCondition(VersionOptions versions) => versions switch
    {
        { Version: { } number } => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v.version = {number}"),
        { Kind: VersionKind.Draft } => "v.published_at IS NULL",
        { Kind: VersionKind.Latest } => "v.is_latest",
        { Kind: VersionKind.Published } => "v.is_published",
        { Kind: VersionKind.LatestOrPublished } => "(v.is_latest OR v.is_published)",
        { Kind: VersionKind.LatestAndPublished } => "v.is_latest AND v.is_published",
        _ => "true",
    };

    private static string Preference(VersionOptions versions) => versions.Kind == VersionKind.LatestOrPublished ? "v.is_latest DESC," : "";

    private static string Order(WorkflowDefinitionFilter filter)
    {
        var direction = filter.Descending ? "DESC" : "ASC";
        return filter.OrderBy switch
        {
            "Created" => $"v.created_at {direction}, v.id",
            "Version" => $"v.version {direction}, v.id",
            _ => $"v.name {direction}, v.version DESC, v.id",
        };
    }

    private static NpgsqlParameter[] Parameters(WorkflowDefinitionFilter filter) =>
    [
        Sql.Text(string.IsNullOrWhiteSpace(filter.SearchTerm) ? null : filter.SearchTerm),
        Sql.Text(Sql.Containing(filter.SearchTerm)),
        Sql.TextsOrNull(filter.DefinitionIds),
        Sql.TextsOrNull(filter.Ids),
    ];
}
