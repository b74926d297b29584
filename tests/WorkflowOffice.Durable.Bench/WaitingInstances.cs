namespace WorkflowOffice.Durable.Bench;

/// <summary>Makes any number of waiting instances by SQL, as copies of one that the office itself has started.</summary>
internal sealed class WaitingInstances(Database database, string instanceId)
{
    // The id of the instance and of its bookmark stand in its state too: the copies' ids replace them there.
    private const string Copy = """
        CREATE TEMP TABLE copies ON COMMIT DROP AS
            SELECT n, md5($2 || n) AS id, md5($2 || 'bookmark' || n) AS bookmark FROM generate_series(1, $3) AS n;
        """;

    private const string Instances = """
        INSERT INTO workflow.instances SELECT (jsonb_populate_record(i, jsonb_build_object(
            'id', c.id, 'state', '\x' || encode(convert_to(replace(replace(convert_from(i.state, 'UTF8'), i.id, c.id), b.id, c.bookmark), 'UTF8'), 'hex')))).*
        FROM workflow.instances i JOIN workflow.bookmarks b ON b.instance_id = i.id CROSS JOIN copies c WHERE i.id = $1
        """;

    private const string Bookmarks = """
        INSERT INTO workflow.bookmarks SELECT (jsonb_populate_record(b, jsonb_build_object('id', c.bookmark, 'instance_id', c.id))).*
        FROM workflow.bookmarks b CROSS JOIN copies c WHERE b.instance_id = $1
        """;

    private const string Timers = """
        INSERT INTO workflow.timers (bookmark_id, instance_id, due_at, next_attempt_at) SELECT c.bookmark, c.id, now() + $2, now() + $2 FROM copies c WHERE $1 <> ''
        """;

    private const string Cases = """
        INSERT INTO office.cases SELECT (jsonb_populate_record(k, jsonb_build_object('id', c.id::uuid, 'instance_id', c.id, 'no', 'W-' || c.id))).*
        FROM office.cases k CROSS JOIN copies c WHERE k.instance_id = $1
        """;

    /// <param name="prefix">Tells copies of one call from those of another.</param>
    /// <param name="dueIn">All at the same instant, so long after this call began.</param>
    /// <param name="withCases">Each with a case of the office.</param>
    public async Task CopyAsync(string prefix, int count, TimeSpan dueIn, bool withCases)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var make = new Npgsql.NpgsqlCommand(Copy.Replace("$2", $"'{prefix}'", StringComparison.Ordinal).Replace("$3", count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), connection))
            await make.ExecuteNonQueryAsync();
        foreach (var sql in withCases ? new[] { Instances, Bookmarks, Timers, Cases } : [Instances, Bookmarks, Timers])
        {
            await using var command = new Npgsql.NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            command.Parameters.Add(new() { Value = instanceId });
            if (sql == Timers)
                command.Parameters.Add(new() { Value = dueIn });
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }
}
