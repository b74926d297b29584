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
            await Parallel.ForEachAsync(
                byInstance,
                new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken },
                async (resumes, ct) => Interlocked.Add(ref done, await RunInOrderAsync(queue, resumes, ct)));
        }
    }

    private async Task<int> RunInOrderAsync(ResumeQueue queue, List<DueResume> resumes, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var resume in resumes)
        {
            // Locked by another pump: it is being done. Locked by a person: second in line. Either way, look again after that commit.
            var outcome = await RunOneAsync(queue, resume, RowLock.Skip, cancellationToken);
            if (outcome == ResumeOutcome.Busy)
                outcome = await RunOneAsync(queue, resume, RowLock.Wait, cancellationToken);
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
