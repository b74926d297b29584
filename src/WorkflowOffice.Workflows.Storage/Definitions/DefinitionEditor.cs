using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Triggers;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Changes definitions, one transaction per change, joining a burst's if there is one.</summary>
/// <remarks>Whoever changes a version locks its row in <c>workflow.definitions</c> first, so that the changes of one definition come one after another.</remarks>
internal sealed class DefinitionEditor(
    DatabaseSession session, IDatabaseClock clock, WorkflowDefinitionReader reader, TriggerIndex triggers, IServiceProvider scope)
{
    /// <summary>Overwrites the latest version if it is a draft that nobody follows; otherwise makes a new version.</summary>
    /// <param name="basis">Set: refuse unless this is still the latest state.</param>
    public async Task<WorkflowDefinitionSummary> SaveDraftAsync(
        string json, string savedBy, DefinitionBasis? basis, CancellationToken cancellationToken)
    {
        // Findings speak of the text as it was given; only then are the fields set that the database decides.
        var parsed = DefinitionText.TryParse(json);
        var definitionId = parsed is null ? null : DefinitionText.Text(parsed, "definitionId");
        try
        {
            await reader.ReadCheckedAsync(json, cancellationToken);
        }
        catch (WorkflowDefinitionInvalidException exception) when (definitionId is not null && RetiredSteps.AreAll(exception.Findings))
        {
            // Steps whose type was retired after they were stored may stay until somebody removes them; the gate does not let them through.
            if (!await session.InTransactionAsync(
                async connection => RetiredSteps.Stand(
                    parsed!, exception.Findings, (await DefinitionRows.FindLatestAsync(connection, definitionId, cancellationToken))?.Json),
                cancellationToken))
                throw;
        }

        definitionId ??= Guid.NewGuid().ToString("N");
        return await session.InTransactionAsync(
            connection => SaveAsync(connection, parsed!, definitionId, savedBy, basis, cancellationToken), cancellationToken);
    }

    public Task<WorkflowDefinitionSummary> PublishAsync(string versionId, string publishedBy, CancellationToken cancellationToken) =>
        session.InTransactionAsync(
            async connection =>
            {
                var before = await LockVersionAsync(connection, versionId, cancellationToken);
                if (before.Summary.IsPublished)
                    return before.Summary;
                var now = await NowAsync(connection, cancellationToken);
                // Asked for when needed: gates and listeners read definitions themselves.
                foreach (var gate in scope.GetServices<IPublicationGate>())
                    await gate.EnsureMayPublishAsync(new Publication(before.Summary, before.Json, now), cancellationToken);
                var definition = await reader.ReadCheckedAsync(before.Json, cancellationToken);
                var soFar = await DefinitionRows.FindAsync(
                    connection, "v.definition_id = $1 AND v.is_published", cancellationToken, Sql.Text(before.Summary.DefinitionId));
                await ExecuteAsync(
                    connection,
                    "UPDATE workflow.definition_versions SET is_published = false WHERE definition_id = $1 AND is_published",
                    cancellationToken,
                    Sql.Text(before.Summary.DefinitionId));
                await ExecuteAsync(
                    connection,
                    """
                    UPDATE workflow.definition_versions SET is_published = true, published_at = coalesce(published_at, $2),
                        published_by = CASE WHEN published_at IS NULL THEN $3 ELSE published_by END
                    WHERE id = $1
                    """,
                    cancellationToken,
                    Sql.Text(versionId), Sql.Instant(now), Sql.Text(publishedBy));
                await triggers.SwapAsync(connection, definition, versionId, now, cancellationToken);
                return await ReportAsync(
                    connection, WorkflowDefinitionChangeKind.Published, before.Summary, versionId, publishedBy, now, cancellationToken, soFar?.Json);
            },
            cancellationToken);

    public Task<WorkflowDefinitionSummary> RetractAsync(string definitionId, string retractedBy, CancellationToken cancellationToken) =>
        session.InTransactionAsync(
            async connection =>
            {
                await LockDefinitionAsync(connection, definitionId, cancellationToken);
                var before = await DefinitionRows.FindAsync(
                        connection, "v.definition_id = $1 AND v.is_published", cancellationToken, Sql.Text(definitionId))
                    ?? throw new WorkflowDefinitionConflictException($"流程 {definitionId} 当前没有已发布的版本，无须撤回。请刷新列表。");
                var now = await NowAsync(connection, cancellationToken);
                await ExecuteAsync(
                    connection,
                    "UPDATE workflow.definition_versions SET is_published = false WHERE id = $1",
                    cancellationToken,
                    Sql.Text(before.Summary.Id));
                await TriggerIndex.ClearAsync(connection, definitionId, cancellationToken);
                return await ReportAsync(
                    connection, WorkflowDefinitionChangeKind.Retracted, before.Summary, before.Summary.Id, retractedBy, now, cancellationToken);
            },
            cancellationToken);

    /// <summary>For versions published before triggers were kept. One whose triggers cannot be used is marked too: it would fail each time.</summary>
    public Task IndexTriggersAsync(string versionId, CancellationToken cancellationToken) =>
        session.InTransactionAsync(
            async connection =>
            {
                var row = await LockVersionAsync(connection, versionId, cancellationToken);
                if (!row.Summary.IsPublished)
                    return false;
                var now = await NowAsync(connection, cancellationToken);
                try
                {
                    await triggers.SwapAsync(connection, reader.Read(row.Json), versionId, now, cancellationToken);
                    return true;
                }
                catch (WorkflowException)
                {
                    await TriggerIndex.MarkAsync(connection, versionId, now, cancellationToken);
                    return false;
                }
            },
            cancellationToken);

    public Task<WorkflowDefinitionSummary> RevertAsync(string definitionId, int version, string revertedBy, CancellationToken cancellationToken) =>
        session.InTransactionAsync(
            async connection =>
            {
                var source = await DefinitionRows.FindAsync(
                        connection, "v.definition_id = $1 AND v.version = $2", cancellationToken, Sql.Text(definitionId), Sql.Int(version))
                    ?? throw new WorkflowDefinitionNotFoundException($"{definitionId} 第 {version} 版");
                return await SaveAsync(
                    connection, JsonNode.Parse(source.Json)!.AsObject(), definitionId, revertedBy, basis: null, cancellationToken);
            },
            cancellationToken);

    public Task<int> DeleteAsync(string definitionId, string? versionId, string deletedBy, CancellationToken cancellationToken) =>
        session.InTransactionAsync(
            async connection =>
            {
                await LockDefinitionAsync(connection, definitionId, cancellationToken);
                var versions = await DefinitionRows.ListAsync(
                    connection, "v.definition_id = $1 ORDER BY v.version", cancellationToken, Sql.Text(definitionId));
                var doomed = versionId is null ? versions : [.. versions.Where(v => v.Id == versionId)];
                if (doomed.Count == 0)
                    throw new WorkflowDefinitionNotFoundException(versionId ?? definitionId);
                await DefinitionDeletion.DeleteAsync(connection, doomed, cancellationToken);
                var now = await NowAsync(connection, cancellationToken);
                foreach (var deleted in doomed)
                    await TellAsync(new(WorkflowDefinitionChangeKind.Deleted, deleted, null, deletedBy, now), cancellationToken);
                return doomed.Count;
            },
            cancellationToken);

    private async Task<WorkflowDefinitionSummary> SaveAsync(
        NpgsqlConnection connection, JsonObject json, string definitionId, string savedBy, DefinitionBasis? basis, CancellationToken cancellationToken)
    {
        var now = await NowAsync(connection, cancellationToken);
        await ExecuteAsync(
            connection,
            "INSERT INTO workflow.definitions (definition_id, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            cancellationToken,
            Sql.Text(definitionId), Sql.Instant(now));
        await LockDefinitionAsync(connection, definitionId, cancellationToken);
        var latest = await DefinitionRows.FindLatestAsync(connection, definitionId, cancellationToken);
        if (basis is not null && latest is not null && IsStale(basis, latest.Summary, savedBy))
            throw await StaleAsync(connection, latest, basis, cancellationToken);

        var writer = new DraftWriter(connection, json, definitionId, savedBy, now);
        var id = latest is { IsImmutable: false } && !await DefinitionDeletion.IsFollowedAsync(connection, latest.Summary.Id, cancellationToken)
            ? await writer.OverwriteAsync(latest.Summary, cancellationToken)
            : await writer.InsertAsync(latest?.Summary, cancellationToken);
        var before = latest?.Summary.Id == id ? latest.Summary : null;
        return await ReportAsync(connection, WorkflowDefinitionChangeKind.DraftSaved, before, id, savedBy, now, cancellationToken, latest?.Json);
    }

    private static bool IsStale(DefinitionBasis basis, WorkflowDefinitionSummary latest, string savedBy) =>
        latest.Id != basis.VersionId
        || (basis.Revision is { } seen && seen != latest.Revision && (basis.OwnSavesCount || latest.SavedBy != savedBy));

    private static async Task<StaleDefinitionException> StaleAsync(
        NpgsqlConnection connection, DefinitionRow latest, DefinitionBasis basis, CancellationToken cancellationToken)
    {
        var yours = await DefinitionRows.FindVersionAsync(connection, basis.VersionId, cancellationToken);
        return new StaleDefinitionException(basis, yours?.Summary, latest.Summary, DefinitionText.Export(latest.Json, latest.Summary));
    }

    private static async Task<DefinitionRow> LockVersionAsync(NpgsqlConnection connection, string versionId, CancellationToken cancellationToken)
    {
        var row = await DefinitionRows.FindVersionAsync(connection, versionId, cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(versionId);
        await LockDefinitionAsync(connection, row.Summary.DefinitionId, cancellationToken);
        return await DefinitionRows.FindVersionAsync(connection, versionId, cancellationToken)
            ?? throw new WorkflowDefinitionNotFoundException(versionId);
    }

    private static Task LockDefinitionAsync(NpgsqlConnection connection, string definitionId, CancellationToken cancellationToken) =>
        ExecuteAsync(
            connection, "SELECT 1 FROM workflow.definitions WHERE definition_id = $1 FOR NO KEY UPDATE", cancellationToken, Sql.Text(definitionId));

    private async Task<WorkflowDefinitionSummary> ReportAsync(
        NpgsqlConnection connection, WorkflowDefinitionChangeKind kind, WorkflowDefinitionSummary? before, string versionId, string by,
        DateTimeOffset now, CancellationToken cancellationToken, string? beforeJson = null)
    {
        var after = (await DefinitionRows.FindVersionAsync(connection, versionId, cancellationToken))!;
        await TellAsync(new(kind, before, after.Summary, by, now) { BeforeJson = beforeJson, AfterJson = after.Json }, cancellationToken);
        return after.Summary;
    }

    private async Task TellAsync(WorkflowDefinitionChange change, CancellationToken cancellationToken)
    {
        foreach (var listener in scope.GetServices<IWorkflowDefinitionListener>())
            await listener.OnChangedAsync(change, cancellationToken);
    }

    private ValueTask<DateTimeOffset> NowAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        clock.GetNowAsync(connection, session.Transaction, cancellationToken);

    private static async Task ExecuteAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var command = Sql.Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
