using System.Globalization;
using Npgsql;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Makes any number of waiting instances by SQL, as copies of one that the office itself has started.</summary>
/// <remarks>
/// The copies' ids ascend, as those of the office do (UUID version 7): a million random ones spent most of the filling in moving pages of the indexes. Every
/// column is copied as it is, except those named here, so that columns that come later need no change.
/// </remarks>
internal sealed class WaitingInstances(Database database, string instanceId)
{
    private const string Copies = """
        CREATE TEMP TABLE copies ON COMMIT DROP AS
            SELECT left(md5($1), 16) || lpad(to_hex(n), 16, '0') AS id, left(md5($1 || 'bookmark'), 16) || lpad(to_hex(n), 16, '0') AS bookmark
            FROM generate_series(1, $2) AS n
        """;

    private const string Columns = """
        SELECT quote_ident(column_name) FROM information_schema.columns
        WHERE table_schema || '.' || table_name = $1 AND is_identity = 'NO' AND is_generated = 'NEVER' ORDER BY ordinal_position
        """;

    // The ids of the instance and of its bookmark stand in its state too: the copies' ids replace them there.
    private const string State = "convert_to(replace(replace($2, '@@instance@@', c.id), '@@bookmark@@', c.bookmark), 'UTF8')";

    /// <param name="prefix">Tells copies of one call from those of another.</param>
    /// <param name="dueIn">All at the same instant, so long after this call began.</param>
    /// <param name="withCases">Each with a case of the office.</param>
    public async Task CopyAsync(string prefix, int count, TimeSpan dueIn, bool withCases)
    {
        var pattern = (await database.QueryAsync(
            """
            SELECT replace(replace(convert_from(i.state, 'UTF8'), i.id, '@@instance@@'), b.id, '@@bookmark@@')
            FROM workflow.instances i JOIN workflow.bookmarks b ON b.instance_id = i.id WHERE i.id = $1
            """,
            instanceId))[0][0];
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await ExecuteAsync(connection, Copies.Replace("$1", $"'{prefix}'", StringComparison.Ordinal).Replace("$2", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await InsertAsync(connection, "workflow.instances", "id", new() { ["id"] = "c.id", ["state"] = State }, pattern);
        await InsertAsync(connection, "workflow.bookmarks", "instance_id", new() { ["id"] = "c.bookmark", ["instance_id"] = "c.id" });
        await InsertAsync(
            connection, "workflow.timers", "instance_id",
            new() { ["bookmark_id"] = "c.bookmark", ["instance_id"] = "c.id", ["due_at"] = "now() + $2", ["next_attempt_at"] = "now() + $2" }, dueIn);
        if (withCases)
            await InsertAsync(connection, "office.cases", "instance_id", new() { ["id"] = "c.id::uuid", ["instance_id"] = "c.id", ["no"] = "'W-' || c.id" });
        await transaction.CommitAsync();
    }

    /// <param name="table">Whose row of the instance is copied.</param>
    /// <param name="key">Column that holds the instance's id.</param>
    /// <param name="changed">What the columns hold that are not copied.</param>
    /// <param name="argument">$2, where <paramref name="changed"/> names it.</param>
    private async Task InsertAsync(NpgsqlConnection connection, string table, string key, Dictionary<string, string> changed, object? argument = null)
    {
        var columns = (await database.QueryAsync(Columns, table)).ConvertAll(row => row[0]);
        var values = columns.Select(column => changed.GetValueOrDefault(column, "s." + column));
        object?[] arguments = argument is null ? [instanceId] : [instanceId, argument];
        await ExecuteAsync(
            connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table} s CROSS JOIN copies c WHERE s.{key} = $1", arguments);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, params object?[] arguments)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var argument in arguments)
            command.Parameters.Add(new() { Value = argument });
        await command.ExecuteNonQueryAsync();
    }
}
