using System.Data.Common;
using System.Text.Json;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>What a request that was carried out already was for, and what it was answered.</summary>
internal sealed record EarlierAnswer(string Command, string Fingerprint, string Json)
{
    /// <summary>Of <c>workflow.requests</c> under the name <c>earlier</c>.</summary>
    public const string Columns = "earlier.command, earlier.fingerprint, earlier.answer";

    public const int Count = 3;

    /// <param name="first">Ordinal of the first of the <see cref="Columns"/>.</param>
    /// <returns>Null: there is none.</returns>
    public static EarlierAnswer? Read(DbDataReader row, int first) =>
        row.IsDBNull(first) ? null : new EarlierAnswer(row.GetString(first), row.GetString(first + 1), row.GetString(first + 2));

    /// <exception cref="RequestMismatchException">The same id was used for something else.</exception>
    public T As<T>(RequestKey request) => Command == request.Command && Fingerprint == request.Fingerprint
        ? JsonSerializer.Deserialize<T>(Json, StoredJson.Options)!
        : throw new RequestMismatchException(request.Id);
}
