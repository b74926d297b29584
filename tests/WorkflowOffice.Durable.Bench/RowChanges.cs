using System.Text.Json.Nodes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>One row as a transaction left it.</summary>
/// <param name="Values">Columns with their new values as PostgreSQL writes them; of an updated row only those that changed.</param>
internal sealed record RowChange(string Table, char Kind, IReadOnlyDictionary<string, string?> Key, IReadOnlyDictionary<string, string?> Values);

/// <summary>Lets the database itself write down what one transaction changed, so that the baseline makes the same changes.</summary>
internal sealed class RowChanges(Database database)
{
    private const string Watch = """
        CREATE SCHEMA watch;
        CREATE TABLE watch.changes (id bigint GENERATED ALWAYS AS IDENTITY, xid text NOT NULL, tab text NOT NULL, kind text NOT NULL, old jsonb, new jsonb);
        CREATE FUNCTION watch.record() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO watch.changes (xid, tab, kind, old, new) VALUES (pg_current_xact_id()::text, TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, left(TG_OP, 1),
                CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
            RETURN NULL;
        END $$;
        """;

    private const string Tables = """
        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('workflow', 'office', 'identity', 'audit')
        """;

    /// <summary>The rows that the last transaction of <paramref name="work"/> changed, each once, with its final values.</summary>
    public async Task<List<RowChange>> OfAsync(Func<Task> work)
    {
        await database.ExecuteAsync(Watch);
        foreach (var table in await database.QueryAsync(Tables))
            await database.ExecuteAsync($"CREATE TRIGGER watch AFTER INSERT OR UPDATE OR DELETE ON {table[0]} FOR EACH ROW EXECUTE FUNCTION watch.record()");
        await work();
        foreach (var table in await database.QueryAsync(Tables))
            await database.ExecuteAsync($"DROP TRIGGER watch ON {table[0]}");
        var rows = await database.QueryAsync("""
            SELECT tab, kind, coalesce(old::text, ''), coalesce(new::text, '') FROM watch.changes
            WHERE xid = (SELECT xid FROM watch.changes WHERE tab = 'workflow.instances' ORDER BY id DESC LIMIT 1) ORDER BY id
            """);
        var merged = new List<RowChange>();
        foreach (var row in rows)
            await AddAsync(merged, row);
        await database.ExecuteAsync("DROP SCHEMA watch CASCADE");
        return merged;
    }

    private async Task AddAsync(List<RowChange> merged, string[] row)
    {
        var (table, kind, before, after) = (row[0], row[1][0], Read(row[2]), Read(row[3]));
        var keys = await database.QueryAsync("""
            SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) WHERE i.indrelid = $1::regclass AND i.indisprimary
            """, table);
        var key = keys.ToDictionary(k => k[0], k => (kind == 'I' ? after : before)![k[0]], StringComparer.Ordinal);
        var values = kind switch
        {
            'I' => after!,
            'U' => after!.Where(v => before![v.Key] != v.Value).ToDictionary(StringComparer.Ordinal),
            _ => [],
        };
        // What was written twice in the transaction is one change with the last values: the baseline writes it once.
        var earlier = merged.FindIndex(c => c.Table == table && c.Key.All(k => key[k.Key] == k.Value));
        if (earlier < 0)
            merged.Add(new RowChange(table, kind, key, values));
        else
            merged[earlier] = merged[earlier] with { Values = merged[earlier].Values.Where(v => !values.ContainsKey(v.Key)).Concat(values).ToDictionary(StringComparer.Ordinal) };
    }

    private static Dictionary<string, string?>? Read(string json) =>
        json.Length == 0 ? null : JsonNode.Parse(json)!.AsObject().ToDictionary(p => p.Key, p => ToText(p.Value), StringComparer.Ordinal);

    /// <summary>As PostgreSQL reads it from a text parameter; arrays as array literals.</summary>
    private static string? ToText(JsonNode? value) => value switch
    {
        null => null,
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text,
        JsonValue scalar => scalar.ToJsonString(),
        _ => value.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
    };
}
