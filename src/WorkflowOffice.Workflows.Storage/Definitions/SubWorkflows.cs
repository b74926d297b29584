using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>Looks up the definitions that others use as activities, when those are parsed.</summary>
/// <remarks>The version id wins, so that a definition means the same for as long as it runs; the designer writes it into the node.</remarks>
internal sealed class SubWorkflows(NpgsqlDataSource dataSource) : ISubWorkflows
{
    private const string Select = """
        SELECT json FROM workflow.definition_versions WHERE id = $1 OR ($1 IS NULL AND definition_id = $2 AND is_published)
        """;

    public JsonObject? Find(string typeName, string? definitionId, string? versionId)
    {
        if (definitionId is null && versionId is null)
            return null;
        using var connection = dataSource.OpenConnection();
        using var command = Sql.Command(connection, Select, Sql.Text(versionId), Sql.Text(definitionId));
        return command.ExecuteScalar() is string json ? JsonNode.Parse(json)!.AsObject() : null;
    }
}
