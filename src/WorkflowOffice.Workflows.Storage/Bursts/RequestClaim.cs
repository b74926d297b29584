using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The round trip that begins a client's burst in its transaction: the request is claimed, the clock read, and what the work needs first is locked and read.</summary>
/// <remarks>
/// A request has one row, written with its answer at the end of the burst. Until then a lock stands for it, so that of two equal presses the second waits and
/// then finds the answer of the first: the instance's, where the command names one, else one of the transaction. The lock only saves doing the work twice;
/// that it counts once is the row's primary key.
/// </remarks>
internal sealed class RequestClaim : IAsyncDisposable
{
    private const string Lock = "SELECT pg_advisory_xact_lock($1)";

    private const string Columns = "clock_timestamp(), " + EarlierAnswer.Columns;
    private const int FirstOfRead = 1 + EarlierAnswer.Count;

    // A statement of its own, because it has to see what was committed while the lock was waited for.
    private const string Find = $"""
        SELECT {Columns} FROM (SELECT 1) AS present LEFT JOIN workflow.requests earlier ON earlier.principal = $1 AND earlier.id = $2
        """;

    private const string Insert = """
        INSERT INTO workflow.requests (principal, id, command, fingerprint, accepted_at, answer) VALUES ($1, $2, $3, $4, clock_timestamp(), $5)
        """;

    /// <summary>By the statement of the read; there are as many as kinds of reads.</summary>
    private static readonly ConcurrentDictionary<string, string> FindAndRead = new(StringComparer.Ordinal);

    private readonly RequestKey request;
    private readonly IInstanceRead? read;
    private readonly NpgsqlBatch batch;
    private DbDataReader? reader;
    private InstanceChanges? locked;

    private RequestClaim(RequestKey request, IInstanceRead? read, NpgsqlBatch batch) => (this.request, this.read, this.batch) = (request, read, batch);

    /// <summary>False: the request has its answer already.</summary>
    public bool IsNew { get; private set; }

    public DateTimeOffset DatabaseNow { get; private set; }

    /// <summary>A concurrent equal request makes this wait until the other has committed.</summary>
    /// <param name="read">Sent along; null: nothing.</param>
    /// <param name="scope">The services of this attempt.</param>
    public static async Task<RequestClaim> MakeAsync(
        NpgsqlConnection connection, RequestKey request, IInstanceRead? read, IServiceProvider scope, CancellationToken cancellationToken)
    {
        var batch = new NpgsqlBatch(connection);
        if (read is null)
        {
            batch.Add(Lock, Sql.Big(LockOf(request)));
            batch.Add(Find, Sql.Text(request.Principal), Sql.Text(request.Id));
        }
        else
        {
            batch.AddLock(read);
            AddRead(batch, request, read, read.Statement(scope));
        }

        var claim = new RequestClaim(request, read, batch);
        try
        {
            await claim.SendAsync(cancellationToken);
            return claim;
        }
        catch
        {
            await claim.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes the request with its answer.</summary>
    public static void AddAnswer<T>(StatementBatch batch, RequestKey request, T answer) => batch.Add(
        "request answer", Insert, mustTouch: null,
        Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(request.Command), Sql.Text(request.Fingerprint),
        Sql.Text(JsonSerializer.Serialize(answer, StoredJson.Options)));

    /// <summary>The answer of a request that is not new.</summary>
    public EarlierAnswer Earlier => EarlierAnswer.Read(reader!, 1)!;

    /// <summary>Gives the burst what was locked and read along, and ends this round trip.</summary>
    public async Task FinishAsync(Burst burst)
    {
        if (read is not null)
            burst.Take(read, locked, reader!, FirstOfRead);
        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
            await reader.DisposeAsync();
        reader = null;
        await batch.DisposeAsync();
    }

    /// <summary>Another request with the same number would only wait in vain.</summary>
    private static long LockOf(RequestKey request) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Principal}/{request.Id}")));

    private static void AddRead(NpgsqlBatch batch, RequestKey request, IInstanceRead read, string? statement)
    {
        if (statement is null)
            batch.Add(Find, Sql.Text(request.Principal), Sql.Text(request.Id));
        else
            batch.Add(FindAndRead.GetOrAdd(statement, Join), read.KeyParameter(), Sql.Text(request.Principal), Sql.Text(request.Id));
    }

    private static string Join(string statement) => $"""
        SELECT {Columns}, read.* FROM (SELECT 1) AS present
        LEFT JOIN workflow.requests earlier ON earlier.principal = $2 AND earlier.id = $3 LEFT JOIN LATERAL ({statement}) AS read ON true
        """;

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        reader = await batch.ExecuteReaderAsync(cancellationToken);
        if (read is not null)
            locked = await Burst.ReadLockedAsync(reader, cancellationToken);
        await reader.NextResultAsync(cancellationToken); // past the lock
        await reader.ReadAsync(cancellationToken);
        DatabaseNow = DatabaseClock.ToInstant(reader.GetValue(0));
        IsNew = await reader.IsDBNullAsync(1, cancellationToken);
    }
}
