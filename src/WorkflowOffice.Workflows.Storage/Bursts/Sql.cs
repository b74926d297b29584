using System.Text.Json.Nodes;
using Npgsql;
using NpgsqlTypes;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Typed parameters, so that every statement prepares once with the same types.</summary>
internal static class Sql
{
    public static NpgsqlParameter Text(string? value) => new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)value ?? DBNull.Value };

    public static NpgsqlParameter Texts(IEnumerable<string?> values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Text | NpgsqlDbType.Array, Value = values.ToArray() };

    /// <summary>Null for null or empty: no restriction.</summary>
    public static NpgsqlParameter TextsOrNull(IReadOnlyCollection<string>? values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Text | NpgsqlDbType.Array, Value = values is { Count: > 0 } ? values.ToArray() : DBNull.Value };

    public static NpgsqlParameter Smalls(IEnumerable<short> values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Smallint | NpgsqlDbType.Array, Value = values.ToArray() };

    /// <summary>Pattern for ILIKE that finds the text anywhere; its own wildcards stand for themselves.</summary>
    public static string? Containing(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : "%" + text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";

    public static NpgsqlParameter Json(JsonNode? value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = (object?)ToText(value) ?? DBNull.Value };

    public static NpgsqlParameter Jsons(IEnumerable<JsonNode?> values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Jsonb | NpgsqlDbType.Array, Value = values.Select(ToText).ToArray() };

    public static NpgsqlParameter Instant(DateTimeOffset? value) =>
        new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = value is { } instant ? instant.UtcDateTime : DBNull.Value };

    public static NpgsqlParameter Instants(IEnumerable<DateTimeOffset> values) =>
        new() { NpgsqlDbType = NpgsqlDbType.TimestampTz | NpgsqlDbType.Array, Value = values.Select(v => v.UtcDateTime).ToArray() };

    public static NpgsqlParameter Id(Guid value) => new NpgsqlParameter<Guid> { TypedValue = value };

    public static NpgsqlParameter Int(int value) => new NpgsqlParameter<int> { TypedValue = value };

    public static NpgsqlParameter Small(int value) => new NpgsqlParameter<short> { TypedValue = (short)value };

    public static NpgsqlParameter Big(long value) => new NpgsqlParameter<long> { TypedValue = value };

    public static NpgsqlParameter Bigs(IEnumerable<long> values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Bigint | NpgsqlDbType.Array, Value = values.ToArray() };

    public static NpgsqlParameter Bytes(byte[] value) => new NpgsqlParameter<byte[]> { TypedValue = value };

    public static NpgsqlParameter Bool(bool? value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Boolean, Value = (object?)value ?? DBNull.Value };

    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        return command;
    }

    public static NpgsqlBatchCommand BatchCommand(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        return command;
    }

    public static void Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        batch.BatchCommands.Add(BatchCommand(sql, parameters));

    // jsonb cannot hold U+0000, which a script can produce.
    private static string? ToText(JsonNode? value) => value?.ToJsonString(StoredJson.Options).Replace("\\u0000", "", StringComparison.Ordinal);
}
