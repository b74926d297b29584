using Npgsql;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Reliability.Node;

/// <summary>Stands for the world outside: every delivery is a row, written on a connection of its own.</summary>
internal sealed class LedgerNotice(NpgsqlDataSource dataSource) : IOutboxHandler
{
    public const string Name = "ledger-notice";

    public string Kind => Name;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand("INSERT INTO ledger.notices (key, instance_id) VALUES ($1, $2)");
        command.Parameters.Add(new() { Value = message.IdempotencyKey });
        command.Parameters.Add(new() { Value = message.Payload["instance"]!.GetValue<string>() });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
