using System.Data;
using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Batches that are whole transactions; those that come while others are under way travel together, each still a transaction by itself.</summary>
/// <remarks>
/// <para>
/// PostgreSQL takes everything up to a Sync message as one transaction, so one after each batch keeps them apart: what fails, fails alone, and what stands before it is committed.
/// The processes of PostgreSQL that serve the lanes find their rows and plans still in the processor's caches; one connection per batch made each of them cold.
/// </para>
/// <para>
/// Of those that travel together only the last waits for the disk: its flush takes along the log of those before it, and nobody is answered before it. Others may see what
/// an earlier one wrote some milliseconds before it can survive a crash of the server; whatever they commit upon it is flushed behind it. Who sends something
/// out into the world would not be, so a batch that orders that waits for the disk itself (<c>flushes</c>). Nor would who only finds the answer of an earlier request
/// and passes it on, so <see cref="FlushAsync"/> comes before that.
/// </para>
/// </remarks>
internal sealed class SharedBatches
{
    /// <summary>Few, so that PostgreSQL's processes behind them stay warm.</summary>
    public const int RoundTripsAtOnce = 2;

    /// <summary>Round trips at the same time where more than <see cref="MostTogether"/> wait: for disks on which a commit takes milliseconds.</summary>
    public const int MostAtOnce = 12;

    public const int MostTogether = 16;

    private const string Unflushed = "SELECT set_config('synchronous_commit', 'off', true)";

    /// <summary>A transaction of its own that has something to flush.</summary>
    private const string Flush = "SELECT pg_logical_emit_message(true, 'WorkflowOffice', '')";

    private readonly OfficeDataSource dataSource;
    private readonly Lanes<Pending> lanes;

    public SharedBatches(OfficeDataSource dataSource)
    {
        this.dataSource = dataSource;
        lanes = new Lanes<Pending>(RoundTripsAtOnce, MostAtOnce, MostTogether, SendAsync);
    }

    /// <summary>Executes and commits the statements, or none of them.</summary>
    /// <param name="commands">They write at least one row: a transaction that writes nothing flushes nothing, and others may count on its flush.</param>
    /// <param name="flushes">On the disk before anybody sees it.</param>
    /// <exception cref="PostgresException">A statement of this batch failed, and nothing of it is committed.</exception>
    /// <exception cref="RoundTripException">Nobody knows whether it is committed.</exception>
    public Task ExecuteAsync(List<NpgsqlBatchCommand> commands, bool flushes = false)
    {
        var pending = new Pending(commands, flushes);
        lanes.Enqueue(pending);
        return pending.Done;
    }

    /// <summary>When it returns, everything that anybody could see before the call is on the disk.</summary>
    public Task FlushAsync() => ExecuteAsync([new NpgsqlBatchCommand(Flush)], flushes: true);

    private async Task SendAsync(List<Pending> together)
    {
        try
        {
            var outcomes = new PostgresException?[together.Count];
            await dataSource.ForBatches.UseAsync(connection => ExecuteAsync(connection, together, outcomes));
            foreach (var (pending, failure) in together.Zip(outcomes))
                pending.End(failure);
        }
        catch (Exception exception)
        {
            foreach (var pending in together)
                pending.End(new RoundTripException(exception));
        }
    }

    /// <param name="outcomes">For each what it failed with by itself, or null: it is committed.</param>
    private async Task ExecuteAsync(NpgsqlConnection connection, List<Pending> together, PostgresException?[] outcomes)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var pending in together)
            pending.AddTo(batch, isLast: pending == together[^1]);
        await dataSource.Prepared.PrepareAsync(connection, batch);
        try
        {
            await batch.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException exception) when (connection.FullState == ConnectionState.Open)
        {
            foreach (var cause in exception.InnerException is AggregateException several ? several.InnerExceptions : [exception])
            {
                var whose = cause is PostgresException { BatchCommand: { } command } ? together.FindIndex(pending => pending.Contains(command)) : -1;
                if (whose < 0)
                    throw; // a timeout, for one
                outcomes[whose] = (PostgresException)cause;
            }
        }

        if (outcomes[^1] is not null && outcomes.Contains(null))
        {
            await using var flush = new NpgsqlCommand(Flush, connection);
            await flush.ExecuteNonQueryAsync();
        }
    }

    private sealed class Pending(List<NpgsqlBatchCommand> commands, bool flushes)
    {
        // Whoever asked goes on in a turn of its own: the lane has others to answer.
        private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Done => done.Task;

        public bool Contains(NpgsqlBatchCommand command) => commands.Contains(command);

        public void AddTo(NpgsqlBatch batch, bool isLast)
        {
            if (!isLast && !flushes)
                commands.Insert(0, new NpgsqlBatchCommand(Unflushed));
            foreach (var command in commands)
                batch.BatchCommands.Add(command);
            commands[^1].AppendErrorBarrier = true;
        }

        public void End(Exception? failure)
        {
            if (failure is null)
                done.TrySetResult();
            else
                done.TrySetException(failure);
        }
    }
}
