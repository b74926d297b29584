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
internal sealed class BurstRunner(IServiceScopeFactory scopes, IDatabaseClock clock, PumpSignals signals, ILogger<BurstRunner> logger) : IBurstRunner
{
    public async Task<T> RunAsync<T>(
        Func<IBurst, CancellationToken, Task<T>> work, RequestKey? request = null, CancellationToken cancellationToken = default)
    {
        var began = Stopwatch.GetTimestamp();
        bool IsLast(int attempt) => attempt == Retries.MaxAttempts || Stopwatch.GetElapsedTime(began) > Retries.MaxTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(work, request, cancellationToken);
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

    private async Task<T> AttemptAsync<T>(Func<IBurst, CancellationToken, Task<T>> work, RequestKey? request, CancellationToken cancellationToken)
    {
        FailPoint.EnterBurst(request?.Id);
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DatabaseSession>();
        FailPoint.Reach("before BEGIN");
        await session.BeginAsync(cancellationToken);

        DateTimeOffset? now = null;
        if (request is not null)
        {
            var (stored, databaseNow) = await RequestLog.ClaimAsync(session.Connection, request, cancellationToken);
            if (stored is not null)
                return RequestLog.ReadAnswer<T>(stored);
            if (clock is DatabaseClock)
                now = databaseNow;
            FailPoint.Reach("after the request was claimed");
        }

        now ??= await clock.GetNowAsync(session.Connection, session.Transaction, cancellationToken);
        var burst = Create(scope.ServiceProvider, session, now.Value);
        var answer = await work(burst, cancellationToken);
        // With a request id, a connection that breaks while writing and committing leaves nobody in doubt: the next attempt finds the answer or
        // nothing. So COMMIT goes along with the statements. Without one, only a COMMIT of its own tells a broken write from a doubtful commit.
        var commitsAlong = request is not null && !FailPoint.Armed;
        await burst.WriteAsync(batch => AddAnswer(batch, request, answer), commitsAlong, cancellationToken);
        if (!commitsAlong)
            await CommitAsync(session, request);
        AfterCommit(burst);
        return answer;
    }

    private static void AddAnswer<T>(StatementBatch batch, RequestKey? request, T answer)
    {
        if (request is not null)
            RequestLog.AddAnswer(batch, request, answer);
    }

    private static Burst Create(IServiceProvider services, DatabaseSession session, DateTimeOffset now)
    {
        var participants = services.GetServices<IBurstParticipant>().OrderBy(p => p.Order).ToList();
        var burst = new Burst(
            services, session, services.GetRequiredService<WorkflowRunner>(), services.GetRequiredService<IWorkflowDefinitions>(), participants, now);
        services.GetRequiredService<BurstScope>().Burst = burst;
        return burst;
    }

    private static async Task CommitAsync(DatabaseSession session, RequestKey? request)
    {
        FailPoint.Reach("before COMMIT");
        try
        {
            // From here on the client's wish to cancel comes too late.
            await session.Transaction!.CommitAsync(CancellationToken.None);
        }
        catch (Exception exception) when (request is null && Retries.IsBrokenConnection(exception))
        {
            // With a request id the next attempt finds out by itself: either the answer is there or nothing happened.
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
