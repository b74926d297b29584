using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Instances;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Deletes versions that no instance ever followed. The foreign key of the instances stops a start that happens at the same moment.</summary>
internal static class DefinitionDeletion
{
    public static async Task<bool> IsFollowedAsync(NpgsqlConnection connection, string versionId, CancellationToken cancellationToken)
    {
        // FOR UPDATE waits for starts in progress (their foreign key holds KEY SHARE) and keeps out new ones.
        await using var command = Sql.Command(
            connection, "SELECT 1 FROM workflow.definition_versions WHERE id = $1 FOR UPDATE", Sql.Text(versionId));
        await command.ExecuteNonQueryAsync(cancellationToken);
        await using var exists = Sql.Command(
            connection, $"SELECT EXISTS (SELECT 1 FROM workflow.instances WHERE definition_version_id = $1 AND NOT {TestRuns.IsTestRun})", Sql.Text(versionId));
        return await exists.ExecuteScalarAsync(cancellationToken) is true;
    }

    public static async Task DeleteAsync(
        NpgsqlConnection connection, IReadOnlyList<WorkflowDefinitionSummary> versions, CancellationToken cancellationToken)
    {
        foreach (var version in versions)
        {
            if (version.IsPublished && versions.Count == 1)
                throw new WorkflowDefinitionConflictException($"第 {version.Version} 版已发布，不能删除。请先撤回发布。");
            if (await IsFollowedAsync(connection, version.Id, cancellationToken))
                throw new WorkflowDefinitionConflictException($"第 {version.Version} 版已有事项按其办理，不能删除。可以撤回发布，使新事项不再采用。");
        }

        await using var tests = Sql.Command(
            connection,
            $"""
            WITH gone AS (DELETE FROM workflow.instances WHERE definition_version_id = ANY($1) AND {TestRuns.IsTestRun} RETURNING id)
            DELETE FROM workflow.journal WHERE instance_id IN (SELECT id FROM gone)
            """,
            Sql.Texts(versions.Select(v => v.Id)));
        await tests.ExecuteNonQueryAsync(cancellationToken);
        await using var delete = Sql.Command(
            connection, "DELETE FROM workflow.definition_versions WHERE id = ANY($1)", Sql.Texts(versions.Select(v => v.Id)));
        await delete.ExecuteNonQueryAsync(cancellationToken);
        await using var promote = Sql.Command(
            connection,
            """
            UPDATE workflow.definition_versions v SET is_latest = true
            WHERE v.definition_id = $1 AND v.version = (SELECT max(version) FROM workflow.definition_versions WHERE definition_id = $1) AND NOT v.is_latest
            """,
            Sql.Text(versions[0].DefinitionId));
        await promote.ExecuteNonQueryAsync(cancellationToken);
    }
}
