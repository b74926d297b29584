using Npgsql;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>Forgets request ids after a month; no client repeats a press of a button that late.</summary>
internal sealed class RequestCleaner(NpgsqlDataSource dataSource)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = Sql.Command(
            connection, "DELETE FROM workflow.requests WHERE accepted_at < clock_timestamp() - interval '31 days'");
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
