using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>
/// Baseline B: the row changes of one completion as raw Npgsql, prepared, in one transaction and one round trip; no HTTP, no engine, no reads.
/// </summary>
/// <remarks>
/// Each client works on rows of its own. What the recorded completion inserted gets new keys each time; what it deleted or updated is
/// what the round before had inserted; the rest (instance, case) are the client's.
/// </remarks>
internal sealed class RawBaseline
{
    private readonly Dictionary<string, string> types;
    private readonly List<RowChange> changes;
    private readonly Dictionary<string, string> currentOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> fresh = new(StringComparer.Ordinal);
    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> map = new(StringComparer.Ordinal);
    private long round;

    private RawBaseline(List<RowChange> changes, Dictionary<string, string> types) => (this.changes, this.types) = (changes, types);

    public static async Task<List<RawBaseline>> PrepareAsync(Database database, List<RowChange> changes, int clients)
    {
        var columns = await database.QueryAsync("""
            SELECT format('%I.%I', n.nspname, c.relname) || '/' || a.attname, format_type(a.atttypid, NULL) FROM pg_attribute a
            JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('workflow', 'office', 'identity', 'audit') AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind = 'r' AND a.attidentity = '' AND a.attgenerated = ''
            """);
        var types = columns.ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        // What the database itself numbers is not for anybody to write.
        changes = [.. changes.Select(c => c with { Values = c.Values.Where(v => types.ContainsKey($"{c.Table}/{v.Key}")).ToDictionary(StringComparer.Ordinal) })];
        var baselines = new List<RawBaseline>();
        for (var n = 0; n < clients; n++)
        {
            var baseline = new RawBaseline(changes, types);
            await baseline.CreateRowsAsync(database);
            baselines.Add(baseline);
        }

        return baselines;
    }

    /// <summary>Its statements as people read them.</summary>
    public IEnumerable<string> Describe() => changes.GroupBy(c => (c.Table, c.Kind)).Select(g => $"{(g.Key.Kind == 'I' ? "INSERT" : g.Key.Kind == 'U' ? "UPDATE" : "DELETE")} {g.Count()} {g.Key.Table}");

    public async Task RunAsync(NpgsqlConnection connection)
    {
        round++;
        foreach (var value in fresh)
            map[value] = NewLike(value);
        await using var batch = new NpgsqlBatch(connection);
        // All rows of one table in one statement; an implicit transaction around the batch: BEGIN and COMMIT cost no round trip.
        foreach (var group in changes.GroupBy(c => (c.Table, c.Kind, Columns: string.Join(',', c.Values.Keys))))
            batch.BatchCommands.Add(Command(group.Key.Table, group.Key.Kind, [.. group]));
        await batch.ExecuteNonQueryAsync();
        foreach (var (before, after) in currentOf)
            map[before] = map[after];
    }

    private NpgsqlBatchCommand Command(string table, char kind, List<RowChange> rows)
    {
        var command = new NpgsqlBatchCommand();
        if (kind == 'I')
        {
            var columns = rows[0].Values.Keys.ToList();
            command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES " + string.Join(
                ", ", rows.Select(row => "(" + string.Join(", ", columns.Select(c => Add(command, table, c, row.Values[c]))) + ")"));
            return command;
        }

        var change = rows[0];
        var set = string.Join(", ", change.Values.Select(v => $"{v.Key} = {Add(command, table, v.Key, v.Value)}"));
        var where = string.Join(" AND ", change.Key.Select(k => $"{k.Key} = {Add(command, table, k.Key, k.Value)}"));
        command.CommandText = kind == 'U' ? $"UPDATE {table} SET {set} WHERE {where}" : $"DELETE FROM {table} WHERE {where}";
        return command;
    }

    private string Add(NpgsqlBatchCommand command, string table, string column, string? value)
    {
        var type = types[$"{table}/{column}"];
        command.Parameters.Add(Parameter(type, Mapped(table, column, value)));
        return "$" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
    }

    private string? Mapped(string table, string column, string? value)
    {
        if (value is null)
            return null;
        if (map.TryGetValue(value, out var mapped))
            return mapped;
        return numbers.Contains($"{table}/{column}")
            ? (long.Parse(value, CultureInfo.InvariantCulture) + (round * 1000)).ToString(CultureInfo.InvariantCulture)
            : value;
    }

    private static NpgsqlParameter Parameter(string type, string? value)
    {
        if (value is null)
            return new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = DBNull.Value };
        return type switch
        {
            "bytea" => new NpgsqlParameter<byte[]> { TypedValue = Convert.FromHexString(value.AsSpan(2)) },
            "bigint" => new NpgsqlParameter<long> { TypedValue = long.Parse(value, CultureInfo.InvariantCulture) },
            "integer" => new NpgsqlParameter<int> { TypedValue = int.Parse(value, CultureInfo.InvariantCulture) },
            "smallint" => new NpgsqlParameter<short> { TypedValue = short.Parse(value, CultureInfo.InvariantCulture) },
            "boolean" => new NpgsqlParameter<bool> { TypedValue = value is "true" },
            "uuid" => new NpgsqlParameter<Guid> { TypedValue = Guid.Parse(value) },
            "timestamp with time zone" => new NpgsqlParameter<DateTime> { TypedValue = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture).UtcDateTime },
            "jsonb" => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = value },
            "text" or "character varying" => new NpgsqlParameter<string> { TypedValue = value },
            _ when type.EndsWith("[]", StringComparison.Ordinal) => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = "{" + value[1..^1] + "}" },
            _ => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = value },
        };
    }

    /// <summary>Sorts the recorded keys, and gives this client its own copies of the rows that were there before.</summary>
    private async Task CreateRowsAsync(Database database)
    {
        foreach (var change in changes.Where(c => c.Kind == 'I'))
        {
            foreach (var (column, value) in change.Key)
            {
                var type = types[$"{change.Table}/{column}"];
                if (type is "bigint" or "integer")
                    numbers.Add($"{change.Table}/{column}");
                else if (change.Key.Count == 1 || change.Table == "workflow.requests" && column == "id")
                    fresh.Add(value!);
            }

            if (change.Values.ContainsKey("sequence"))
                numbers.Add($"{change.Table}/sequence");
        }

        var before = changes.Where(c => c.Kind != 'I').ToList();
        foreach (var change in before)
        {
            // Parent rows first would matter; in the order of the tables' foreign keys cases come before tasks.
            var successor = changes.Find(c => c.Kind == 'I' && c.Table == change.Table);
            if (change.Key.Count == 1 && successor is not null)
                currentOf[change.Key.First().Value!] = successor.Key.First().Value!;
            else if (change.Key.Count == 1)
                own.Add(change.Key.First().Value!);
        }

        foreach (var value in own.Concat(currentOf.Keys))
            map[value] = NewLike(value);
        foreach (var change in before.OrderBy(c => c.Table is "office.tasks" ? 1 : 0))
            await CopyAsync(database, change);
    }

    private async Task CopyAsync(Database database, RowChange change)
    {
        var (column, value) = change.Key.First();
        var columns = types.Keys.Where(k => k.StartsWith(change.Table + "/", StringComparison.Ordinal)).Select(k => $"\"{k.Split('/')[1]}\"").ToList();
        // A deleted row is gone: its successor's row serves as the pattern.
        var pattern = change.Kind == 'D' ? currentOf[value!] : value!;
        var row = (await database.QueryAsync($"SELECT to_jsonb(t)::text FROM {change.Table} t WHERE {column}::text = $1", pattern))[0][0];
        row = row.Replace(pattern, map[value!], StringComparison.Ordinal);
        foreach (var (from, to) in map)
            row = row.Replace(from, to, StringComparison.Ordinal);
        foreach (var made in fresh)
            row = row.Replace(made, map[currentOf.FirstOrDefault(c => c.Value == made).Key ?? own.First()], StringComparison.Ordinal);
        if (columns.Contains("\"no\""))
            row = System.Text.RegularExpressions.Regex.Replace(row, "\"no\": \"[^\"]*\"", $"\"no\": \"B-{map[value!]}\"");
        await database.ExecuteAsync($"INSERT INTO {change.Table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", columns)} FROM jsonb_populate_record(NULL::{change.Table}, $1::jsonb)", row);
    }

    private static string NewLike(string value) =>
        value.Contains('-', StringComparison.Ordinal) ? Guid.CreateVersion7().ToString() : Guid.CreateVersion7().ToString("N");
}
