using System.Text.Json;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The clients' request ids with their answers, written in the burst's own transaction.</summary>
internal static class RequestLog
{
    /// <summary>Claims the request. A concurrent equal request makes this wait until the other has committed, and then returns its answer.</summary>
    /// <returns>The stored answer, null for a new request; and the database's time, read in the same round trip.</returns>
    public static async Task<(string? Answer, DateTimeOffset DatabaseNow)> ClaimAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, RequestKey request, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        Add(
            batch,
            """
            INSERT INTO workflow.requests (principal, id, command, fingerprint, accepted_at)
            VALUES ($1, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING
            """,
            Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(request.Command), Sql.Text(request.Fingerprint));
        Add(
            batch,
            "SELECT command, fingerprint, answer FROM workflow.requests WHERE principal = $1 AND id = $2",
            Sql.Text(request.Principal), Sql.Text(request.Id));
        Add(batch, DatabaseClock.Sql);

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.GetString(0) != request.Command || reader.GetString(1) != request.Fingerprint)
            throw new RequestMismatchException(request.Id);
        var answer = reader.IsDBNull(2) ? null : reader.GetString(2);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (answer, DatabaseClock.ToInstant(reader.GetValue(0)));
    }

    public static void AddAnswer<T>(StatementBatch batch, RequestKey request, T answer) =>
        batch.Add(
            "request answer",
            "UPDATE workflow.requests SET answer = $3 WHERE principal = $1 AND id = $2 AND answer IS NULL",
            mustTouch: 1,
            Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(JsonSerializer.Serialize(answer, StoredJson.Options)));

    public static T ReadAnswer<T>(string answer) => JsonSerializer.Deserialize<T>(answer, StoredJson.Options)!;

    private static void Add(NpgsqlBatch batch, string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        batch.BatchCommands.Add(command);
    }
}
