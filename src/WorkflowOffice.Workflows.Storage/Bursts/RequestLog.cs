using System.Text.Json;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The clients' request ids with their answers, written in the burst's own transaction.</summary>
internal static class RequestLog
{
    private const string Claim = """
        WITH claimed AS (
            INSERT INTO workflow.requests (principal, id, command, fingerprint, accepted_at)
            VALUES ($1, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING RETURNING 1
        )
        SELECT clock_timestamp(), EXISTS (SELECT 1 FROM claimed)
        """;

    private const string Find = "SELECT command, fingerprint, answer FROM workflow.requests WHERE principal = $1 AND id = $2";

    /// <summary>Claims the request. A concurrent equal request makes this wait until the other has committed, and then returns its answer.</summary>
    /// <returns>The stored answer, null for a new request; and the database's time, read in the same round trip.</returns>
    public static async Task<(string? Answer, DateTimeOffset DatabaseNow)> ClaimAsync(
        NpgsqlConnection connection, RequestKey request, CancellationToken cancellationToken)
    {
        await using var claim = Sql.Command(
            connection, Claim, Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(request.Command), Sql.Text(request.Fingerprint));
        await using (var reader = await claim.ExecuteReaderAsync(cancellationToken))
        {
            await reader.ReadAsync(cancellationToken);
            var now = DatabaseClock.ToInstant(reader.GetValue(0));
            if (reader.GetBoolean(1))
                return (null, now);
        }

        return await FindAsync(connection, request, cancellationToken);
    }

    private static async Task<(string? Answer, DateTimeOffset DatabaseNow)> FindAsync(
        NpgsqlConnection connection, RequestKey request, CancellationToken cancellationToken)
    {
        await using var find = Sql.Command(connection, Find, Sql.Text(request.Principal), Sql.Text(request.Id));
        await using var reader = await find.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.GetString(0) != request.Command || reader.GetString(1) != request.Fingerprint)
            throw new RequestMismatchException(request.Id);
        return (reader.GetString(2), default);
    }

    public static void AddAnswer<T>(StatementBatch batch, RequestKey request, T answer) =>
        batch.Add(
            "request answer",
            "UPDATE workflow.requests SET answer = $3 WHERE principal = $1 AND id = $2 AND answer IS NULL",
            mustTouch: 1,
            Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(JsonSerializer.Serialize(answer, StoredJson.Options)));

    public static T ReadAnswer<T>(string answer) => JsonSerializer.Deserialize<T>(answer, StoredJson.Options)!;
}
