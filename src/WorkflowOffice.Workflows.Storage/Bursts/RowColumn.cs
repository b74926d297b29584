using System.Text.Json.Nodes;
using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>A column of a <see cref="RowTable{T}"/>: its value for one row, and for many as an array.</summary>
internal sealed record RowColumn<T>(string Name, Func<T, NpgsqlParameter> One, Func<IReadOnlyList<T>, NpgsqlParameter> Many)
{
    public static RowColumn<T> Text(string name, Func<T, string?> value) => new(name, row => Sql.Text(value(row)), rows => Sql.Texts(rows.Select(value)));

    public static RowColumn<T> Big(string name, Func<T, long> value) => new(name, row => Sql.Big(value(row)), rows => Sql.Bigs(rows.Select(value)));

    public static RowColumn<T> Instant(string name, Func<T, DateTimeOffset> value) => new(name, row => Sql.Instant(value(row)), rows => Sql.Instants(rows.Select(value)));

    public static RowColumn<T> Json(string name, Func<T, JsonNode?> value) => new(name, row => Sql.Json(value(row)), rows => Sql.Jsons(rows.Select(value)));
}
