using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>Holds the tables against each other and against what clients saw acknowledged. Knows SQL and the clients' files, nothing of the product.</summary>
internal sealed class Verifier(NpgsqlDataSource database, IReadOnlyCollection<Line> lines, string log)
{
    private readonly List<string> violations = [];

    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        await LedgerAsync();
        await TimersAsync();
        await RuntimeAsync();
        await ClientsAsync();
        if (log.Contains("deadlock detected", StringComparison.Ordinal))
            violations.Add("deadlock: PostgreSQL's log reports one");
        return violations;
    }

    private async Task LedgerAsync()
    {
        await NoneAsync("money: the accounts do not add up to zero", "SELECT sum(balance)::text FROM ledger.accounts HAVING sum(balance) <> 0");
        await NoneAsync("balance: an account is not the sum of its entries", """
            SELECT a.id FROM ledger.accounts a LEFT JOIN ledger.entries e ON e.account = a.id GROUP BY a.id, a.balance HAVING coalesce(sum(e.amount), 0) <> a.balance
            """);
        await NoneAsync("sequence: an account's numbers have gaps or doubles", """
            SELECT a.id FROM ledger.accounts a LEFT JOIN ledger.entries e ON e.account = a.id GROUP BY a.id, a.seq
            HAVING count(e.id) <> a.seq OR count(DISTINCT e.account_seq) <> a.seq OR coalesce(max(e.account_seq), 0) <> a.seq
            """);
        await NoneAsync("twice: a step was written more than once", """
            SELECT instance_id || '/' || step FROM ledger.entries GROUP BY instance_id, step HAVING count(*) <> 2 OR sum(amount) <> 0
            """);
        await NoneAsync("orphan: an entry of an instance that does not exist", """
            SELECT e.instance_id FROM ledger.entries e WHERE NOT EXISTS (SELECT 1 FROM workflow.instances i WHERE i.id = e.instance_id)
            """);
        await NoneAsync("steps: a transfer did not do each of its steps", """
            SELECT i.id || ' did ' || coalesce(string_agg(DISTINCT e.step, ',' ORDER BY e.step), 'nothing') FROM workflow.instances i
            LEFT JOIN ledger.entries e ON e.instance_id = i.id WHERE i.definition_id = 'transfer'
            GROUP BY i.id HAVING count(DISTINCT e.step) <> 6
            """);
        await NoneAsync("child: a transfer does not have exactly one child that posted", """
            SELECT i.id FROM workflow.instances i WHERE i.definition_id = 'transfer' AND 1 <> (
                SELECT count(*) FROM workflow.instances c JOIN ledger.entries e ON e.instance_id = c.id AND e.amount > 0 AND e.step = 'child'
                WHERE c.parent_instance_id = i.id AND c.status = 1)
            """);
    }

    private async Task TimersAsync()
    {
        await NoneAsync("early: a timer fired before its instant by the database's clock", """
            SELECT bookmark_id || ' ' || (due_at - removed_at) FROM ledger.timers WHERE removed_at < due_at
            """);
        await NoneAsync("due: a timer's instant is not the database's time plus its delay", """
            SELECT bookmark_id || ' ' || (due_at - created_at) FROM ledger.timers WHERE due_at > created_at + interval '1 second'
            """);
        await NoneAsync("timer: not exactly one timer per transfer, fired once", """
            SELECT i.id FROM workflow.instances i LEFT JOIN ledger.timers t ON t.instance_id = i.id WHERE i.definition_id = 'transfer'
            GROUP BY i.id HAVING count(t.bookmark_id) <> 1 OR count(t.removed_at) <> 1
            """);
    }

    private async Task RuntimeAsync()
    {
        await NoneAsync("stuck: an instance has not finished", """
            SELECT id || ' ' || status || '/' || sub_status FROM workflow.instances WHERE status <> 1 OR sub_status <> 3
            """);
        await NoneAsync("leftover: a finished instance still has something waiting", """
            SELECT i.id FROM workflow.instances i WHERE i.status = 1 AND (
                EXISTS (SELECT 1 FROM workflow.bookmarks b WHERE b.instance_id = i.id) OR EXISTS (SELECT 1 FROM workflow.timers t WHERE t.instance_id = i.id)
                OR EXISTS (SELECT 1 FROM workflow.deliveries d WHERE d.instance_id = i.id))
            """);
        await NoneAsync("journal: numbers have gaps or do not reach the instance's length", """
            SELECT i.id FROM workflow.instances i LEFT JOIN workflow.journal j ON j.instance_id = i.id GROUP BY i.id, i.journal_length
            HAVING count(j.sequence) <> i.journal_length OR coalesce(max(j.sequence) - min(j.sequence) + 1, 0) <> i.journal_length
            """);
        await NoneAsync("stimulus: an accepted event did not reach exactly one bookmark", """
            SELECT id::text || ' ' || status || ' ' || matches FROM workflow.stimuli WHERE status <> 'matched' OR matches <> 1
            """);
        await NoneAsync("incident: the system failed by itself", "SELECT id || ' ' || message FROM workflow.incidents WHERE resolved_at IS NULL");
        await NoneAsync("outbox: a closed transfer's notice was not sent", """
            SELECT i.id FROM workflow.instances i WHERE i.definition_id = 'transfer' AND i.status = 1 AND (
                1 <> (SELECT count(*) FROM workflow.outbox o WHERE o.instance_id = i.id AND o.status = 'sent')
                OR NOT EXISTS (SELECT 1 FROM ledger.notices n WHERE n.key = 'closed/' || i.id))
            """);
        await NoneAsync("request: accepted without an answer", "SELECT id FROM workflow.requests WHERE answer IS NULL");
    }

    private async Task ClientsAsync()
    {
        var acknowledged = lines.Where(l => l.Status == 200).ToList();
        foreach (var line in lines.Where(l => l.Status is not (200 or 409)))
            violations.Add($"answer: {line.Kind} of {line.Instance} was answered with {line.Status}");
        foreach (var twice in acknowledged.Where(l => l.Kind == "complete").GroupBy(l => l.Target).Where(g => g.Count() > 1))
            violations.Add($"two: task {twice.Key} was acknowledged to {twice.Count()} people");
        var requests = await ListAsync("SELECT id FROM workflow.requests WHERE answer IS NOT NULL");
        var instances = await ListAsync("SELECT id FROM workflow.instances");
        var open = await ListAsync("SELECT id FROM workflow.bookmarks");
        foreach (var line in acknowledged)
        {
            if (!requests.Contains(line.Request))
                violations.Add($"lost: {line.Kind} of {line.Instance} was acknowledged, its request is not in the table");
            if (line.Kind == "start" && !instances.Contains(line.Instance))
                violations.Add($"lost: instance {line.Instance} was acknowledged and is not there");
            if (line.Kind == "complete" && open.Contains(line.Target))
                violations.Add($"lost: task {line.Target} was acknowledged and is still open");
        }
    }

    private async Task NoneAsync(string violation, string sql)
    {
        var found = await ListAsync(sql);
        violations.AddRange(found.Take(3).Select(row => $"{violation}: {row}"));
        if (found.Count > 3)
            violations.Add(string.Create(CultureInfo.InvariantCulture, $"{violation}: and {found.Count - 3} more"));
    }

    private async Task<HashSet<string>> ListAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    public static List<Line> Read(IEnumerable<string> files) =>
        [.. files.SelectMany(File.ReadAllLines).Select(line => JsonSerializer.Deserialize<Line>(line)!)];
}
