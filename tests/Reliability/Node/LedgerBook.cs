using Npgsql;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Reliability.Node;

/// <summary>Collects a burst's moves and writes them before its commit, in the order of the accounts, so that nobody waits in a circle.</summary>
internal sealed class LedgerBook : IBurstParticipant
{
    /// <summary>One each for two tasks, a timer, an event and the child.</summary>
    public const long FeesPerTransfer = 5;

    private const string Write = """
        WITH account AS (UPDATE ledger.accounts SET balance = balance + $2, seq = seq + 1 WHERE id = $1 RETURNING seq)
        INSERT INTO ledger.entries (account, amount, account_seq, instance_id, step) SELECT $1, $2, seq, $3, $4 FROM account
        """;

    private readonly List<(string Account, long Amount, string Instance, string Step)> rows = [];

    public static string SuspenseOf(string transfer) => $"suspense-{transfer.Sum(c => c) % 16:00}";

    public void Move(string instance, string step, string from, string to, long amount)
    {
        rows.Add((from, -amount, instance, step));
        rows.Add((to, amount, instance, step));
    }

    public async Task BeforeCommitAsync(IBurst burst, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)await burst.ConnectAsync(cancellationToken));
        foreach (var (account, amount, instance, step) in rows.OrderBy(r => r.Account, StringComparer.Ordinal))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Write)
            {
                Parameters = { new() { Value = account }, new() { Value = amount }, new() { Value = instance }, new() { Value = step } },
            });
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
