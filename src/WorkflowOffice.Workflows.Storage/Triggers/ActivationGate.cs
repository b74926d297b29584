using Npgsql;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Triggers;

/// <summary>Decides by a definition's activation strategy whether one more instance may start.</summary>
/// <remarks>
/// Two starts at the same moment must not both find nothing: they come one after another by a lock that ends with the transaction.
/// As in Elsa the strategy holds for starts from outside (people, events, the clock), not for children that another workflow starts.
/// </remarks>
internal static class ActivationGate
{
    private const string Running = """
        SELECT id FROM workflow.instances
        WHERE status = 0 AND ($1 IS NULL OR definition_id = $1) AND (NOT $2 OR correlation_id IS NOT DISTINCT FROM $3)
          AND id <> ALL($4)
        LIMIT 1
        """;

    /// <exception cref="ActivationRefusedException">Another instance is in the way.</exception>
    public static async Task CheckAsync(Burst burst, StartWorkflow start, CancellationToken cancellationToken)
    {
        var definition = start.Definition;
        var strategy = definition.ActivationStrategy;
        // Without a correlation id there is nothing that "the same" could mean.
        if (strategy == ActivationStrategy.Always || (strategy == ActivationStrategy.Correlation && start.CorrelationId is null))
            return;
        var definitionId = strategy == ActivationStrategy.Correlation ? null : definition.DefinitionId;
        var byCorrelation = strategy != ActivationStrategy.Singleton;
        var connection = (NpgsqlConnection)await burst.ConnectAsync(cancellationToken);
        await using var take = Sql.Command(
            connection, "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", Sql.Text($"activation/{definitionId ?? start.CorrelationId}"));
        await take.ExecuteNonQueryAsync(cancellationToken);
        var other = burst.FindRunning(definitionId, byCorrelation, start.CorrelationId);
        if (other is null)
        {
            await using var running = Sql.Command(
                connection, Running, Sql.Text(definitionId), Sql.Bool(byCorrelation), Sql.Text(start.CorrelationId),
                Sql.Texts(burst.KnownInstances));
            other = await running.ExecuteScalarAsync(cancellationToken) as string;
        }

        if (other is not null)
            throw new ActivationRefusedException(definition.Name, other, strategy);
    }
}
