using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>Resumes what is due, each row in a burst of its own: exactly once, never early, one failure never holds up another.</summary>
/// <remarks>
/// Exactly once: the burst locks the instance, then looks whether the row still stands; whoever resumes the bookmark deletes the row in
/// the same transaction. The instance is always locked before its rows, as everywhere, so that nobody waits in a circle.
/// </remarks>
internal sealed class ResumePump(NpgsqlDataSource dataSource, BurstRunner bursts, IDatabaseClock clock, ILogger<ResumePump> logger)
{
    private const int BatchSize = 200;

    public async Task<int> RunDueAsync(ResumeQueue queue, int parallelism, CancellationToken cancellationToken)
    {
        var done = 0;
        while (true)
        {
            var due = await FindDueAsync(queue, cancellationToken);
            if (due.Count == 0)
                return done;

            // In order within an instance; several instances side by side.
            var byInstance = due.GroupBy(d => d.InstanceId).Select(g => g.ToList()).ToArray();
            if (parallelism > 1)
                System.Security.Cryptography.RandomNumberGenerator.Shuffle(byInstance.AsSpan()); // several hosts start at different ends
            var held = new ConcurrentQueue<List<DueResume>>();
            var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(byInstance, options, async (resumes, ct) => Interlocked.Add(ref done, await RunInOrderAsync(queue, resumes, RowLock.Skip, held, ct)));

            // Locked by another pump: done by now, mostly. Locked by a person: second in line. Either way, look again after that commit; none of the
            // others waited for it.
            await Parallel.ForEachAsync(held, options, async (resumes, ct) => Interlocked.Add(ref done, await RunInOrderAsync(queue, resumes, RowLock.Wait, held, ct)));
        }
    }

    /// <returns>How many were resumed. What somebody holds goes to <paramref name="held"/>, with what comes after it.</returns>
    private async Task<int> RunInOrderAsync(
        ResumeQueue queue, List<DueResume> resumes, RowLock rowLock, ConcurrentQueue<List<DueResume>> held, CancellationToken cancellationToken)
    {
        var done = 0;
        for (var n = 0; n < resumes.Count; n++)
        {
            var outcome = await RunOneAsync(queue, resumes[n], rowLock, cancellationToken);
            if (outcome == ResumeOutcome.Busy)
            {
                held.Enqueue(resumes[n..]);
                return done;
            }

            if (outcome == ResumeOutcome.Done)
                done++;
        }

        return done;
    }

    private async Task<ResumeOutcome> RunOneAsync(ResumeQueue queue, DueResume resume, RowLock rowLock, CancellationToken cancellationToken)
    {
        try
        {
            var first = new DueRead(queue, resume, rowLock);
            return await bursts.RunRepeatableAsync((burst, ct) => ResumeAsync(burst, queue, resume, rowLock, first, ct), first, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "{Source} {Key} of instance {Instance} failed", queue.Source, resume.Key, resume.InstanceId);
            await ResumeQueueRows.PostponeAsync(dataSource, clock, queue, resume, exception, cancellationToken);
            return ResumeOutcome.Failed;
        }
    }

    private static async Task<ResumeOutcome> ResumeAsync(
        Burst burst, ResumeQueue queue, DueResume resume, RowLock rowLock, DueRead first, CancellationToken cancellationToken)
    {
        if (first.Instance is { } instance)
            burst.Know(instance);
        else if (rowLock == RowLock.Skip)
            return ResumeOutcome.Busy;
        if (!first.IsDue)
            return ResumeOutcome.Gone;
        if (first.Instance?.State.Bookmarks.Exists(b => b.Id == resume.BookmarkId) != true)
        {
            await ResumeQueueRows.DropAsync(burst, queue, resume, cancellationToken);
            return ResumeOutcome.Gone;
        }

        await burst.ResumeAsync(new ResumeBookmark(resume.InstanceId, resume.BookmarkId, first.Input), cancellationToken);
        await ResumeQueueRows.CompleteAsync(burst, queue, resume, first.Attempts, cancellationToken);
        return ResumeOutcome.Done;
    }

    private async Task<List<DueResume>> FindDueAsync(ResumeQueue queue, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var now = await clock.GetNowAsync(connection, null, cancellationToken);
        await using var command = Sql.Command(connection, queue.FindDue, Sql.Instant(now), Sql.Int(BatchSize));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var due = new List<DueResume>();
        while (await reader.ReadAsync(cancellationToken))
            due.Add(new DueResume(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return due;
    }
}
