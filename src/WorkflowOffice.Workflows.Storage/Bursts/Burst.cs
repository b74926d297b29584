using System.Data.Common;
using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.FailPoints;
using WorkflowOffice.Workflows.Storage.Triggers;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>One attempt: collects what the runtime does to any number of instances, then writes all of it in one batch.</summary>
/// <remarks>One flow of control uses it; it is not thread-safe, as its connection is not.</remarks>
internal sealed class Burst(
    IServiceProvider services,
    DatabaseSession session,
    SharedBatches batches,
    WorkflowRunner runner,
    IWorkflowDefinitions definitions,
    IReadOnlyList<IBurstParticipant> participants,
    DateTimeOffset now) : IBurst, IOutbox, IStimuli, IChildLimit
{
    /// <summary>What <see cref="ReadInstance"/> reads.</summary>
    internal const string InstanceColumns = "instance.revision, instance.state, instance.awaited_by, instance.depth";

    private const string LockSeen = "SELECT revision, clock_timestamp() < $2 FROM workflow.instances WHERE id = $1 FOR NO KEY UPDATE";

    private const string FindInstance = $"SELECT {InstanceColumns} FROM workflow.instances instance";

    /// <summary>As long as the server lets a transaction idle (<see cref="OfficeDataSource"/>).</summary>
    private static readonly TimeSpan LongestUnlocked = TimeSpan.FromSeconds(12);

    private readonly Dictionary<string, InstanceChanges> instances = [];
    private readonly Dictionary<string, int> starting = [];
    private readonly BurstFollowUps followUps = new();
    private readonly List<Action> afterCommit = [];
    private readonly HashSet<IInstanceRead> taken = [];
    private Exception? runtimeFailure;

    public IServiceProvider Services { get; } = services;

    public DateTimeOffset Now { get; } = now;

    public IWorkflowDefinitions Definitions { get; } = definitions;

    public BurstCommit Commit { get; } = new();

    /// <summary>When what the burst knows was read without a lock, by the database's clock; null where it was read in its transaction.</summary>
    internal DateTimeOffset? ReadAt { get; set; }

    public IReadOnlyList<Action> AfterCommitActions => afterCommit;

    public Task<BurstResult> StartAsync(StartWorkflow start, CancellationToken cancellationToken) =>
        StartAsync(start, awaitedBy: null, DepthOf(start.ParentInstanceId) + 1, cancellationToken);

    internal async Task<BurstResult> StartAsync(StartWorkflow start, string? awaitedBy, int depth, CancellationToken cancellationToken)
    {
        if (instances.ContainsKey(start.InstanceId))
            throw new ArgumentException($"Instance {start.InstanceId} exists already.", nameof(start));
        if (start.ParentInstanceId is null)
            await ActivationGate.CheckAsync(this, start, cancellationToken);
        starting[start.InstanceId] = depth;
        var result = await RunAsync(() => runner.StartAsync(start, Services, cancellationToken));
        var changes = new InstanceChanges(start.InstanceId, result.State, revision: 0, awaitedBy, depth);
        instances.Add(start.InstanceId, changes);
        return await AbsorbAsync(changes, result, cancellationToken);
    }

    public async Task<BurstResult> ResumeAsync(ResumeBookmark resume, CancellationToken cancellationToken)
    {
        var changes = await FindAsync(resume.InstanceId, RowLock.Wait, cancellationToken);
        if (changes is null || changes.State.Status == WorkflowStatus.Finished || !HasBookmark(changes, resume.BookmarkId))
            throw new BookmarkNotFoundException(resume.BookmarkId);
        var definition = await Definitions.GetAsync(changes.State.DefinitionVersionId, cancellationToken);
        var result = await RunAsync(() => runner.ResumeAsync(definition, changes.State, resume, Services, cancellationToken));
        return await AbsorbAsync(changes, result, cancellationToken);
    }

    public async Task<BurstResult> CancelAsync(string instanceId, string reason, CancellationToken cancellationToken)
    {
        var changes = await FindAsync(instanceId, RowLock.Wait, cancellationToken) ?? throw new InstanceNotFoundException(instanceId);
        if (changes.State is { Status: WorkflowStatus.Finished, SubStatus: not WorkflowSubStatus.Faulted })
            throw new InstanceFinishedException(instanceId);
        changes.Reopen();
        var definition = await Definitions.GetAsync(changes.State.DefinitionVersionId, cancellationToken);
        var result = await RunAsync(() => runner.CancelAsync(definition, changes.State, reason, Services, cancellationToken));
        return await AbsorbAsync(changes, result, cancellationToken);
    }

    /// <summary>An operator's retry (<paramref name="skip"/> null) or skip of an activity's incident.</summary>
    internal async Task<BurstResult> ResolveIncidentAsync(
        InstanceChanges changes, string incidentId, SkipIncident? skip, string reason, CancellationToken cancellationToken)
    {
        changes.Reopen();
        var definition = await Definitions.GetAsync(changes.State.DefinitionVersionId, cancellationToken);
        var result = await RunAsync(() => skip is null
            ? runner.RetryIncidentAsync(definition, changes.State, incidentId, reason, Services, cancellationToken)
            : runner.SkipIncidentAsync(definition, changes.State, incidentId, skip.Outcomes, reason, Services, cancellationToken));
        return await AbsorbAsync(changes, result, cancellationToken);
    }

    public async ValueTask<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        await session.EnterAsync(cancellationToken);
        return session.Connection;
    }

    public async Task LockInstanceAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await FindAsync(instanceId, RowLock.Wait, cancellationToken) is null)
            throw new InstanceNotFoundException(instanceId);
    }

    public async Task ReadAsync(IInstanceRead read, CancellationToken cancellationToken)
    {
        if (taken.Contains(read))
            return;
        await session.EnterAsync(cancellationToken);
        FailPoint.Reach("before instance is locked");
        var statement = read.Statement(Services);
        await using var batch = new NpgsqlBatch(session.Connection, session.Transaction);
        batch.AddLock(read);
        if (statement is not null)
            batch.Add(statement, read.KeyParameter());
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var locked = await ReadLockedAsync(reader, cancellationToken);
        if (statement is not null)
        {
            await reader.NextResultAsync(cancellationToken);
            await reader.ReadAsync(cancellationToken);
        }

        Take(read, locked, reader, first: 0);
    }

    /// <summary>What a burst that began with a read without a lock does first, where it needs its transaction before its end: from here on it holds the lock, as any other.</summary>
    /// <exception cref="VersionConflictException">Somebody else was faster.</exception>
    internal async Task LockWhatWasReadAsync(CancellationToken cancellationToken)
    {
        foreach (var seen in instances.Values.Where(instance => instance.Revision > 0))
        {
            await using var command = Sql.Command(session.Connection, LockSeen, Sql.Text(seen.InstanceId), Sql.Instant(ReadAt + LongestUnlocked));
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var (revision, inTime) = await reader.ReadAsync(cancellationToken) ? (reader.GetInt64(0), reader.GetBoolean(1)) : (0, true);
            if (revision != seen.Revision)
                throw new VersionConflictException(seen.InstanceId, $"revision {revision} instead of {seen.Revision}");
            if (!inTime)
                throw new VersionConflictException(seen.InstanceId, $"read at {ReadAt:O}, too long ago");
        }
    }

    /// <param name="locked">Null: there is no instance, so nothing that belongs to it; whoever looks for it says so.</param>
    /// <param name="row">Stands at what was read under the lock.</param>
    internal void Take(IInstanceRead read, InstanceChanges? locked, DbDataReader row, int first)
    {
        taken.Add(read);
        if (locked is null)
            return;
        Know(locked);
        read.Read(Services, row, first);
    }

    /// <summary>Writes an instance that ran elsewhere and is over: nobody takes part in it.</summary>
    internal void Keep(BurstResult run)
    {
        var changes = new InstanceChanges(run.State.InstanceId, run.State, revision: 0, awaitedBy: null, depth: 0);
        changes.Add(run);
        instances.Add(run.State.InstanceId, changes);
    }

    public void AfterCommit(Action action) => afterCommit.Add(action);

    public void Enqueue(string kind, string idempotencyKey, JsonObject payload, string? instanceId = null) =>
        Commit.Add(new OutboxRow(kind, idempotencyKey, payload, instanceId));

    public void Publish(string name, JsonObject? facts, IReadOnlyDictionary<string, JsonNode?>? input = null, string? correlationId = null) =>
        Commit.Add(new StimulusRow(name, facts, input, correlationId, SenderInstanceId: null, TargetInstanceId: null));

    public void CheckMayStart(string instanceId)
    {
        if (DepthOf(instanceId) >= BurstFollowUps.MaximumDepth)
            throw new TooManyRunsException(instanceId);
    }

    internal int DepthOf(string? instanceId) =>
        instanceId is null ? -1 : instances.TryGetValue(instanceId, out var known) ? known.Depth : starting.GetValueOrDefault(instanceId, -1);

    /// <summary>The instances that this burst has read or started: what it knows of them is newer than their rows.</summary>
    internal IReadOnlyCollection<string> KnownInstances => instances.Keys;

    /// <summary>An instance of this burst that runs and has no row yet; see <see cref="ActivationGate"/>.</summary>
    internal string? FindRunning(string? definitionId, bool byCorrelation, string? correlationId) =>
        instances.Values.FirstOrDefault(i => i.State.Status == WorkflowStatus.Running
            && (definitionId is null || i.State.DefinitionId == definitionId)
            && (!byCorrelation || i.State.CorrelationId == correlationId))?.InstanceId;

    internal bool HasTimerDueBy(DateTimeOffset instant) =>
        instances.Values.Any(i => i.CreatedBookmarks.Any(b => b.DueAt <= instant));

    /// <summary>Reads and locks an instance, once per burst. Null: there is none, or it is locked and <paramref name="rowLock"/> skips those.</summary>
    internal async Task<InstanceChanges?> FindAsync(string instanceId, RowLock rowLock, CancellationToken cancellationToken)
    {
        if (instances.TryGetValue(instanceId, out var known))
            return known;
        await session.EnterAsync(cancellationToken);
        FailPoint.Reach("before instance is locked");
        await using var command = Sql.Command(session.Connection, LockSql(rowLock), Sql.Text(instanceId));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (await ReadLockedAsync(reader, cancellationToken) is not { } changes)
            return null;
        Know(changes);
        return changes;
    }

    /// <summary>The instance was read and locked in this burst's transaction; what the burst has done to it already stands.</summary>
    internal void Know(InstanceChanges locked) => instances.TryAdd(locked.InstanceId, locked);

    internal static string LockSql(RowLock rowLock) => rowLock == RowLock.Skip
        ? FindInstance + " WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED"
        : FindInstance + " WHERE id = $1 FOR NO KEY UPDATE";

    internal static string LockSql(IInstanceRead read) =>
        $"{FindInstance} WHERE id = ({read.InstanceId}) FOR NO KEY UPDATE";

    /// <summary>What one of these found.</summary>
    internal static async Task<InstanceChanges?> ReadLockedAsync(DbDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken) ? ReadInstance(reader, first: 0) : null;

    /// <param name="first">Ordinal of the first of the <see cref="InstanceColumns"/>.</param>
    internal static InstanceChanges ReadInstance(DbDataReader row, int first)
    {
        var state = WorkflowState.Deserialize(row.GetFieldValue<byte[]>(first + 1));
        return new InstanceChanges(
            state.InstanceId, state, row.GetInt64(first), row.IsDBNull(first + 2) ? null : row.GetString(first + 2), row.GetInt32(first + 3));
    }

    /// <summary>Writes everything that is still in memory.</summary>
    /// <param name="addAnswer">Adds the answer to the request.</param>
    /// <param name="commits">Commit in the same round trip; else the engine does.</param>
    internal async Task WriteAsync(Action<StatementBatch> addAnswer, bool commits, CancellationToken cancellationToken)
    {
        if (runtimeFailure is not null)
            throw new InvalidOperationException("The runtime failed in this burst; what it left in memory cannot be stored.", runtimeFailure);
        foreach (var participant in participants)
        {
            FailPoint.Reach("before " + participant.GetType().Name);
            await participant.BeforeCommitAsync(this, cancellationToken);
        }

        // Where the instance goes on, the statement that takes it further says whether it is still as it was read; else only its lock can.
        var isWholeTransaction = session.IsDeferred && commits && instances.Values.All(instance => instance.IsChanged);
        if (!isWholeTransaction)
            await session.EnterAsync(cancellationToken);
        var batch = new StatementBatch();
        // What a transaction's idle timeout is to the others: a host that hung comes too late, even where nobody else was there meanwhile.
        Commit.AddTo(batch, instances.Values, Now, notAfter: isWholeTransaction ? ReadAt + LongestUnlocked : null);
        addAnswer(batch);
        FailPoint.Reach("before the batch");
        if (isWholeTransaction)
        {
            session.LeaveUnused();
            await batch.ExecuteAsTransactionAsync(batches, flushes: Commit.HasOutbox);
        }
        else
        {
            await (commits ? batch.ExecuteAndCommitAsync(session.Connection) : batch.ExecuteAsync(session.Connection, cancellationToken));
        }
    }

    private static bool HasBookmark(InstanceChanges changes, string bookmarkId) => changes.State.Bookmarks.Exists(b => b.Id == bookmarkId);

    private async Task<BurstResult> RunAsync(Func<ValueTask<BurstResult>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception exception)
        {
            runtimeFailure = exception;
            throw;
        }
    }

    private async Task<BurstResult> AbsorbAsync(InstanceChanges changes, BurstResult result, CancellationToken cancellationToken)
    {
        changes.Add(result);
        foreach (var participant in participants)
            await participant.AfterRunAsync(this, result, cancellationToken);
        await followUps.AddAndRunAsync(this, result, cancellationToken);
        // A child that ended at once may have taken this instance further.
        return ReferenceEquals(result.State, changes.State) ? result : result with { State = changes.State };
    }
}
