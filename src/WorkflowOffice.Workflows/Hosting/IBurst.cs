using System.Data.Common;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Everything that runs from one stimulus until every branch waits or ends; commits as one transaction or not at all (design §5).</summary>
/// <remarks>A scoped service: code that runs inside a burst, activities included, resolves it and writes through <see cref="ConnectAsync"/>.</remarks>
public interface IBurst
{
    /// <summary>The scope of this attempt; a retry after a conflict gets a new one.</summary>
    IServiceProvider Services { get; }

    /// <summary>The burst's connection, in its transaction; the burst may not have had one before.</summary>
    ValueTask<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>The burst's instant, read once from <see cref="IDatabaseClock"/>: all rows of the burst carry the same.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Starts an instance of a published (or given) definition.</summary>
    Task<BurstResult> StartAsync(StartWorkflow start, CancellationToken cancellationToken);

    /// <summary>Resumes the activity that waits for a bookmark.</summary>
    /// <exception cref="BookmarkNotFoundException">The bookmark was used, cancelled, or never existed.</exception>
    Task<BurstResult> ResumeAsync(ResumeBookmark resume, CancellationToken cancellationToken);

    /// <summary>Locks an instance's row (FOR NO KEY UPDATE) until the end of the burst; lock it before rows of the office that belong to it.</summary>
    /// <remarks>One order for everybody (instance first, then the rest) means no deadlocks; correctness rests on the version check alone.</remarks>
    Task LockInstanceAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Locks an instance and reads in the same round trip; nothing more to do where the burst has begun with it.</summary>
    Task ReadAsync(IInstanceRead read, CancellationToken cancellationToken);

    /// <summary>Cancels an instance with everything that waits in it.</summary>
    Task<BurstResult> CancelAsync(string instanceId, string reason, CancellationToken cancellationToken);

    /// <summary>Runs after the commit, outside the transaction; for wake-ups only, since a crash may lose it.</summary>
    void AfterCommit(Action action);
}

/// <summary>Opens bursts: one connection, one transaction, one commit; retries the whole work when another burst was faster.</summary>
public interface IBurstRunner
{
    /// <summary>Runs <paramref name="work"/> in one transaction and returns its answer after the commit.</summary>
    /// <remarks>
    /// With a <paramref name="request"/> the answer is stored in the same transaction; the same request again returns the stored answer.
    /// <paramref name="work"/> may run more than once (version conflict, serialization failure, deadlock), each time in a fresh scope.
    /// </remarks>
    Task<T> RunAsync<T>(
        Func<IBurst, CancellationToken, Task<T>> work, RequestKey? request = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// As above, where what the work will read is known beforehand. The first attempt reads it without a lock and has a transaction only from where it needs a connection,
    /// at the latest to write; what it read must therefore be covered by the version checks of what it writes. Later attempts lock the instance first.
    /// </summary>
    Task<T> RunAsync<T>(
        Func<IBurst, CancellationToken, Task<T>> work, RequestKey request, IInstanceRead first, CancellationToken cancellationToken);
}

/// <summary>Takes part in every burst before it commits: withdraws tasks whose bookmark is gone, writes pending entities, audit rows.</summary>
public interface IBurstParticipant
{
    /// <summary>Lower runs first. Participants that only flush use a high number.</summary>
    int Order => 0;

    /// <summary>Called after each start/resume/cancel with what the runtime did.</summary>
    Task AfterRunAsync(IBurst burst, BurstResult result, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called once, before the commit.</summary>
    Task BeforeCommitAsync(IBurst burst, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The clock that decides what is due: the database's in production, a fake in tests.</summary>
public interface IDatabaseClock
{
    ValueTask<DateTimeOffset> GetNowAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken);
}
