using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Reads definitions; <see cref="DefinitionEditor"/> changes them.</summary>
internal sealed class WorkflowDefinitions(DatabaseSession session, DefinitionCache cache, WorkflowDefinitionReader reader, DefinitionEditor editor)
    : IWorkflowDefinitions
{
    public async Task<WorkflowDefinition> GetAsync(string versionId, CancellationToken cancellationToken)
    {
        if (cache.Find(versionId) is { } cached)
            return cached;
        var row = await FindVersionAsync(versionId, cancellationToken);
        var definition = reader.Read(row.Json);
        if (row.IsImmutable)
            cache.Add(definition, row.Json.Length);
        return definition;
    }

    public async Task<WorkflowDefinition?> FindPublishedAsync(string definitionId, CancellationToken cancellationToken)
    {
        // Asked each time, one index look-up: all hosts follow a publication from the moment it commits.
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(
            lease.Connection, "SELECT id FROM workflow.definition_versions WHERE definition_id = $1 AND is_published", Sql.Text(definitionId));
        return await command.ExecuteScalarAsync(cancellationToken) is string id ? await GetAsync(id, cancellationToken) : null;
    }

    public async Task<IReadOnlyList<WorkflowDefinitionSummary>> ListLatestAsync(CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        return await DefinitionRows.ListAsync(lease.Connection, "v.is_latest ORDER BY v.name, v.id", cancellationToken);
    }

    public async Task<IReadOnlyList<WorkflowDefinitionSummary>> ListVersionsAsync(string definitionId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        return await DefinitionRows.ListAsync(
            lease.Connection, "v.definition_id = $1 ORDER BY v.version DESC", cancellationToken, Sql.Text(definitionId));
    }

    public Task<WorkflowDefinitionSummary> SaveDraftAsync(string json, string savedBy, CancellationToken cancellationToken) =>
        editor.SaveDraftAsync(json, savedBy, basis: null, cancellationToken);

    public Task<WorkflowDefinitionSummary> PublishAsync(string versionId, string publishedBy, CancellationToken cancellationToken) =>
        editor.PublishAsync(versionId, publishedBy, cancellationToken);

    public Task<WorkflowDefinitionSummary> RetractAsync(string definitionId, string retractedBy, CancellationToken cancellationToken) =>
        editor.RetractAsync(definitionId, retractedBy, cancellationToken);

    public async Task<string> ExportAsync(string versionId, CancellationToken cancellationToken)
    {
        var row = await FindVersionAsync(versionId, cancellationToken);
        return DefinitionText.Export(row.Json, row.Summary);
    }

    private async Task<DefinitionRow> FindVersionAsync(string versionId, CancellationToken cancellationToken)
    {
        await using var lease = await session.OpenAsync(cancellationToken);
        return await DefinitionRows.FindVersionAsync(lease.Connection, versionId, cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(versionId);
    }
}
