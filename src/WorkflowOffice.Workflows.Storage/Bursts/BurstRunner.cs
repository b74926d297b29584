using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.FailPoints;
using WorkflowOffice.Workflows.Storage.Pumps;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Runs bursts: each attempt in a scope, a connection and a transaction of its own.</summary>
internal sealed class BurstRunner(
    IServiceScopeFactory scopes, SharedReads reads, SharedBatches batches, IDatabaseClock clock, PumpSignals signals, ILogger<BurstRunner> logger) : IBurstRunner
{
    public Task<T> RunAsync<T>(
        Func<IBurst, CancellationToken, Task<T>> work, RequestKey? request = null, CancellationToken cancellationToken = default) =>
        RunAsync(work, new BurstKind(request, IsRepeatable: request is not null), cancellationToken);

    public Task<T> RunAsync<T>(
        Func<IBurst, CancellationToken, Task<T>> work, RequestKey request, IInstanceRead first, CancellationToken cancellationToken) =>
        RunAsync(work, new BurstKind(request, IsRepeatable: true, Read: first), cancellationToken);

    /// <summary>For pumps: the row that asks for the burst goes, or moves on, in the same transaction, so that a second run finds out by itself that nothing is left to do.</summary>
    /// <param name="first">Read in one round trip before the work, at every attempt.</param>
    internal Task<T> RunRepeatableAsync<T>(Func<Burst, CancellationToken, Task<T>> work, DueRead? first, CancellationToken cancellationToken) =>
        RunAsync((burst, ct) => work((Burst)burst, ct), new BurstKind(Request: null, IsRepeatable: true, first), cancellationToken);

    private async Task<T> RunAsync<T>(Func<IBurst, CancellationToken, Task<T>> work, BurstKind kind, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        bool IsLast(int attempt) => attempt == Retries.MaxAttempts || Stopwatch.GetElapsedTime(began) > Retries.MaxTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(work, kind, isFirst: attempt == 1, cancellationToken);
            }
            catch (Exception exception) when (Retries.IsConflict(exception))
            {
                if (IsLast(attempt))
                    throw new BurstConflictException(exception);
                logger.LogDebug(exception, "Burst attempt {Attempt} lost against another burst", attempt);
            }
            catch (Exception exception) when (!IsLast(attempt) && Retries.IsBrokenConnection(exception))
            {
                logger.LogWarning(exception, "Burst attempt {Attempt} lost its connection", attempt);
            }

            await Task.Delay(Retries.DelayAfter(attempt), cancellationToken);
        }
    }

    private async Task<T> AttemptAsync<T>(
        Func<IBurst, CancellationToken, Task<T>> work, BurstKind kind, bool isFirst, CancellationToken cancellationToken)
    {
        var request = kind.Request;
        FailPoint.EnterBurst(request?.Id);
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DatabaseSession>();
        // With fail points armed everything goes one by one.
        var isDeferred = isFirst && request is not null && kind.Read is not null && !FailPoint.Armed;
        if (!isDeferred)
        {
            FailPoint.Reach("before BEGIN");
            await session.BeginAsync(cancellationToken);
        }

        DateTimeOffset? steered = null;
        if (clock is not DatabaseClock)
            steered = await clock.GetNowAsync(session.Connection, session.Transaction, cancellationToken);
        Burst burst;
        if (isDeferred)
        {
            var (begun, earlier) = await UnlockedRead.BeginAsync(
                reads, request!, kind.Read!, scope.ServiceProvider, now => Create(scope.ServiceProvider, session, steered ?? now));
            if (earlier is not null)
                return await RepeatAsync<T>(earlier, request!);
            burst = begun!;
            session.Defer(burst.LockWhatWasReadAsync);
        }
        else if (request is not null)
        {
            await using var claim = await RequestClaim.MakeAsync(
                session.Connection, request, FailPoint.Armed ? null : kind.Read, scope.ServiceProvider, cancellationToken);
            if (!claim.IsNew)
                return await RepeatAsync<T>(claim.Earlier, request);
            FailPoint.Reach("after the request was claimed");
            burst = Create(scope.ServiceProvider, session, steered ?? claim.DatabaseNow);
            await claim.FinishAsync(burst);
        }
        else
        {
            var now = kind.Due is { } due
                ? await due.ReadAsync(session, steered, cancellationToken)
                : steered ?? await clock.GetNowAsync(session.Connection, session.Transaction, cancellationToken);
            burst = Create(scope.ServiceProvider, session, now);
        }

        var answer = await work(burst, cancellationToken);
        // Where the burst can be repeated, a connection that breaks while writing and committing leaves nobody in doubt: the next attempt finds the
        // answer, or nothing left to do, or everything. So COMMIT goes along with the statements. Elsewhere only a COMMIT of its own tells a broken
        // write from a doubtful commit.
        var commitsAlong = kind.IsRepeatable && !FailPoint.Armed;
        await burst.WriteAsync(batch => AddAnswer(batch, request, answer), commitsAlong, cancellationToken);
        if (!commitsAlong)
            await CommitAsync(session, kind);
        AfterCommit(burst);
        return answer;
    }

    /// <summary>The answer may be visible before it is on the disk (<see cref="SharedBatches"/>), and whoever gave it first may never come to flush it.</summary>
    private async Task<T> RepeatAsync<T>(EarlierAnswer earlier, RequestKey request)
    {
        var answer = earlier.As<T>(request);
        await batches.FlushAsync();
        return answer;
    }

    private static void AddAnswer<T>(StatementBatch batch, RequestKey? request, T answer)
    {
        if (request is not null)
            RequestClaim.AddAnswer(batch, request, answer);
    }

    private Burst Create(IServiceProvider services, DatabaseSession session, DateTimeOffset now)
    {
        var participants = services.GetServices<IBurstParticipant>().OrderBy(p => p.Order).ToList();
        var burst = new Burst(
            services, session, batches, services.GetRequiredService<WorkflowRunner>(), services.GetRequiredService<IWorkflowDefinitions>(), participants, now);
        services.GetRequiredService<BurstScope>().Burst = burst;
        return burst;
    }

    private static async Task CommitAsync(DatabaseSession session, BurstKind kind)
    {
        FailPoint.Reach("before COMMIT");
        try
        {
            // From here on the client's wish to cancel comes too late.
            await session.Transaction!.CommitAsync(CancellationToken.None);
        }
        catch (Exception exception) when (!kind.IsRepeatable && Retries.IsBrokenConnection(exception))
        {
            // What is repeatable finds out by itself at the next attempt.
            throw new CommitOutcomeUnknownException(exception);
        }

        FailPoint.Reach("after COMMIT");
    }

    private void AfterCommit(Burst burst)
    {
        signals.WakeFor(burst);
        foreach (var action in burst.AfterCommitActions)
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "A wake-up after the commit failed; the polling pumps make up for it");
            }
        }
    }
}
