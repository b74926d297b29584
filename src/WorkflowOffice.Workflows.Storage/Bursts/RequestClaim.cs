using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The round trip that begins a client's burst: the request is claimed, the clock read, and what the work needs first is locked and read.</summary>
internal sealed class RequestClaim : IAsyncDisposable
{
    private const string Claim = """
        WITH claimed AS (
            INSERT INTO workflow.requests (principal, id, command, fingerprint, accepted_at)
            VALUES ($1, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING RETURNING 1
        )
        SELECT clock_timestamp(), EXISTS (SELECT 1 FROM claimed)
        """;

    private readonly NpgsqlBatch batch;
    private readonly ILockedRead? read;
    private NpgsqlDataReader? reader;

    private RequestClaim(NpgsqlBatch batch, ILockedRead? read) => (this.batch, this.read) = (batch, read);

    /// <summary>False: the request has its answer already.</summary>
    public bool IsNew { get; private set; }

    public DateTimeOffset DatabaseNow { get; private set; }

    /// <summary>A concurrent equal request makes this wait until the other has committed.</summary>
    /// <param name="read">Sent along; null: nothing.</param>
    /// <param name="scope">The services of this attempt.</param>
    public static async Task<RequestClaim> MakeAsync(
        NpgsqlConnection connection, RequestKey request, ILockedRead? read, IServiceProvider scope, CancellationToken cancellationToken)
    {
        var batch = new NpgsqlBatch(connection);
        var insert = new NpgsqlBatchCommand(Claim);
        foreach (var parameter in (ReadOnlySpan<NpgsqlParameter>)[Sql.Text(request.Principal), Sql.Text(request.Id), Sql.Text(request.Command), Sql.Text(request.Fingerprint)])
            insert.Parameters.Add(parameter);
        batch.BatchCommands.Add(insert);
        if (read is not null)
            batch.Add(read, scope);
        var claim = new RequestClaim(batch, read);
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

    /// <summary>Gives the burst what was locked and read along, and ends this round trip.</summary>
    public async Task FinishAsync(Burst burst, CancellationToken cancellationToken)
    {
        if (read is not null)
        {
            await reader!.NextResultAsync(cancellationToken);
            await burst.TakeAsync(read, reader, cancellationToken);
        }

        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
            await reader.DisposeAsync();
        reader = null;
        await batch.DisposeAsync();
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        DatabaseNow = DatabaseClock.ToInstant(reader.GetValue(0));
        IsNew = reader.GetBoolean(1);
    }
}
