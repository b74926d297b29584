using System.Text.Json;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The answers to the clients' requests, written in the burst's own transaction; see <see cref="RequestClaim"/>.</summary>
internal static class RequestLog
{
    private const string Find = "SELECT command, fingerprint, answer FROM workflow.requests WHERE principal = $1 AND id = $2";

    /// <exception cref="RequestMismatchException">The same id was used for something else.</exception>
    public static async Task<T> FindAnswerAsync<T>(NpgsqlConnection connection, RequestKey request, CancellationToken cancellationToken)
    {
        await using var find = Sql.Command(connection, Find, Sql.Text(request.Principal), Sql.Text(request.Id));
        await using var reader = await find.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.GetString(0) != request.Command || reader.GetString(1) != request.Fingerprint)
            throw new RequestMismatchException(request.Id);
        return JsonSerializer.Deserialize<T>(reader.GetString(2), StoredJson.Options)!;
    }

    public static void AddAnswer<T>(StatementBatch batch, RequestKey request, T answer) =>
        batch.Add(
            "request answer",
            "UPDATE workflow.requests SET answer = $3 WHERE principal = $1 AND id = $2 AND answer IS NULL",
            mustTouch: 1,
            Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(JsonSerializer.Serialize(answer, StoredJson.Options)));
}
