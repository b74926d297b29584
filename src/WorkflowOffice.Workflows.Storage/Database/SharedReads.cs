using System.Data.Common;
using Npgsql;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Reads of one row each, outside any transaction; those that come while others are under way travel together.</summary>
/// <remarks>
/// Each request still asks the database, after it has come in and with a statement of its own; only the round trip is shared, and under load that is
/// most of what such a read costs. Nobody waits for company: a read that finds a free lane leaves at once.
/// A read that fails or whose connection breaks is made again alone, so that nobody gets another's error.
/// </remarks>
public sealed class SharedReads
{
    /// <summary>Two, so that one that hangs does not hold up everybody.</summary>
    private const int RoundTripsAtOnce = 2;

    /// <summary>Round trips at the same time where more than <see cref="MostTogether"/> wait.</summary>
    public const int MostAtOnce = 4;

    private const int MostTogether = 64;

    private readonly OfficeDataSource dataSource;
    private readonly Lanes<Pending> lanes;

    public SharedReads(OfficeDataSource dataSource)
    {
        this.dataSource = dataSource;
        lanes = new Lanes<Pending>(RoundTripsAtOnce, MostAtOnce, MostTogether, SendAsync);
    }

    /// <param name="statement">A SELECT with the values as $1, $2 and so on; of its rows only the first is read.</param>
    /// <param name="read">Reads what it needs of the row, without waiting; it may be called twice.</param>
    /// <returns>Null (or 0) where there is no row.</returns>
    public Task<T?> ReadAsync<T>(string statement, Func<DbDataReader, T> read, params ReadOnlySpan<object> values)
    {
        var parameters = new NpgsqlParameter[values.Length];
        for (var n = 0; n < values.Length; n++)
            parameters[n] = values[n] as NpgsqlParameter ?? new NpgsqlParameter { Value = values[n] };
        var pending = new Pending<T>(statement, parameters, read);
        lanes.Enqueue(pending);
        return pending.Answer;
    }

    private async Task SendAsync(List<Pending> together)
    {
        try
        {
            await dataSource.ForReads.UseAsync(connection => ReadAllAsync(connection, together));
        }
        catch (Exception exception)
        {
            if (together is [var alone])
            {
                alone.Fail(exception);
                return;
            }

            foreach (var pending in together.Where(pending => !pending.Answered))
            {
                pending.Renew();
                await SendAsync([pending]);
            }
        }
    }

    private async Task ReadAllAsync(NpgsqlConnection connection, List<Pending> together)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var pending in together)
            batch.Add(pending.Statement, pending.Parameters);
        await dataSource.Prepared.PrepareAsync(connection, batch);
        await using var reader = await batch.ExecuteReaderAsync();
        foreach (var pending in together)
        {
            pending.Read(await reader.ReadAsync() ? reader : null);
            await reader.NextResultAsync();
        }
    }

    private abstract class Pending(string statement, NpgsqlParameter[] parameters)
    {
        public string Statement { get; } = statement;

        public NpgsqlParameter[] Parameters { get; private set; } = parameters;

        public abstract bool Answered { get; }

        /// <summary>Npgsql's parameters belong to the command that they were sent with.</summary>
        public void Renew() => Parameters = Array.ConvertAll(Parameters, parameter => parameter.Clone());

        public abstract void Read(DbDataReader? row);

        public abstract void Fail(Exception exception);
    }

    private sealed class Pending<T>(string statement, NpgsqlParameter[] parameters, Func<DbDataReader, T> read) : Pending(statement, parameters)
    {
        // Whoever asked goes on in a turn of its own: the lane has others to answer.
        private readonly TaskCompletionSource<T?> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T?> Answer => answer.Task;

        public override bool Answered => answer.Task.IsCompleted;

        public override void Read(DbDataReader? row) => answer.TrySetResult(row is null ? default : read(row));

        public override void Fail(Exception exception) => answer.TrySetException(exception);
    }
}
