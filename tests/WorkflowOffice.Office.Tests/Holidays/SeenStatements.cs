using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace WorkflowOffice.Office.Tests.Holidays;

/// <summary>The statements that Entity Framework sends to one database while it is watched, with their parameters.</summary>
internal sealed class SeenStatements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<SeenStatement> statements = new();
    private readonly ConcurrentBag<IDisposable> watched = [];
    private readonly string? database;

    public SeenStatements(string connectionString)
    {
        database = new NpgsqlConnectionStringBuilder(connectionString).Database;
        watched.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<SeenStatement> Statements => statements;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
            watched.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command } && command.Connection?.Database == database)
            statements.Enqueue(SeenStatement.Of(command));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var one in watched)
            one.Dispose();
    }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
}

internal sealed record SeenStatement(string Text, IReadOnlyList<NpgsqlParameter> Parameters)
{
    internal static SeenStatement Of(DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(parameter => parameter.Clone())]);

    internal bool Contains(string text, StringComparison comparison) => Text.Contains(text, comparison);

    /// <summary>Runs it again and reads from its plan how many rows were looked at in each table, those that a filter threw away included.</summary>
    internal async Task<IReadOnlyDictionary<string, long>> RowsReadAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("explain (analyze, format json) " + Text, connection);
        foreach (var parameter in Parameters)
            command.Parameters.Add(parameter.Clone());
        var rows = new Dictionary<string, long>();
        Add(JsonNode.Parse((string)(await command.ExecuteScalarAsync())!)![0]!["Plan"]!, rows);
        return rows;
    }

    private static void Add(JsonNode node, Dictionary<string, long> rows)
    {
        if (node["Relation Name"] is { } table)
        {
            var read = Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck");
            rows[(string)table!] = rows.GetValueOrDefault((string)table!) + (long)(read * Number(node, "Actual Loops"));
        }

        foreach (var child in node["Plans"]?.AsArray() ?? [])
            Add(child!, rows);
    }

    private static double Number(JsonNode node, string name) => node[name]?.GetValue<double>() ?? 0;
}
