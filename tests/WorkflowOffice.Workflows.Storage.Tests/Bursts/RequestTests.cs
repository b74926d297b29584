using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

public sealed class RequestTests(StorageFixture fixture) : StorageTest(fixture)
{
    private static readonly RequestKey Request = new("r-1", "甲", "complete", "hash-of-body");

    [Fact]
    public async Task TheSameRequestAgain_GetsTheFirstAnswerAndRunsNothing()
    {
        var runs = 0;
        Task<Answer> WorkAsync(IBurst burst, CancellationToken ct) => Task.FromResult(new Answer(++runs, "已办理"));

        var first = await Host.Bursts.RunAsync(WorkAsync, Request with { Id = "same" });
        var second = await Host.Bursts.RunAsync(WorkAsync, Request with { Id = "same" });

        Assert.Equal(new Answer(1, "已办理"), first);
        Assert.Equal(first, second);
        Assert.Equal(1, runs);
    }

    [Theory]
    [InlineData("complete", "another-body")] // the body changed
    [InlineData("another-command", "hash-of-body")] // the target changed
    public async Task TheSameIdWithAnotherContent_IsRefused(string command, string fingerprint)
    {
        var request = Request with { Id = "mismatch-" + command };
        await Host.Bursts.RunAsync((_, _) => Task.FromResult(1), request);

        await Assert.ThrowsAsync<RequestMismatchException>(() =>
            Host.Bursts.RunAsync((_, _) => Task.FromResult(2), request with { Command = command, Fingerprint = fingerprint }));
    }

    [Fact]
    public async Task TheSameIdOfAnotherPerson_IsAnotherRequest()
    {
        await Host.Bursts.RunAsync((_, _) => Task.FromResult(1), Request with { Id = "persons" });

        Assert.Equal(2, await Host.Bursts.RunAsync((_, _) => Task.FromResult(2), Request with { Id = "persons", Principal = "乙" }));
    }

    [Fact]
    public async Task AFailedRequest_LeavesNoTraceAndCanBeRepeated()
    {
        var request = Request with { Id = "failed" };
        await Assert.ThrowsAsync<TimeoutException>(() => Host.Bursts.RunAsync<int>((_, _) => throw new TimeoutException(), request));

        Assert.Equal(5, await Host.Bursts.RunAsync((_, _) => Task.FromResult(5), request));
    }

    /// <summary>What travelled together with others is seen before it is flushed; who answers it again must not count on whoever wrote it.</summary>
    [Theory]
    [InlineData("claimed", false)]
    [InlineData("read-unlocked", true)]
    public async Task AnEarlierAnswer_IsOnTheDiskBeforeItIsGivenAgain(string id, bool readsWithoutALock)
    {
        await using var unflushed = WithCommits("off");
        await using var durable = WithCommits("on");
        for (var n = 0; n < 20; n++) // often: now and then PostgreSQL flushes by itself
        {
            var request = Request with { Id = $"{id}-{n}" };
            await unflushed.Bursts.RunAsync((_, _) => Task.FromResult(n), request);
            var end = await Host.QueryAsync("SELECT pg_current_wal_insert_lsn()::text");

            var again = readsWithoutALock
                ? durable.Bursts.RunAsync((_, _) => Task.FromResult(-1), request, new InstanceAlone("none"), default)
                : durable.Bursts.RunAsync((_, _) => Task.FromResult(-1), request);

            Assert.Equal(n, await again);
            Assert.Equal(true, await Host.QueryAsync("SELECT pg_current_wal_flush_lsn() >= $1::pg_lsn", end!));
        }

        StorageHost WithCommits(string setting) =>
            new(new Npgsql.NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c synchronous_commit=" + setting }.ConnectionString);
    }

    [Fact]
    public async Task TwoEqualRequestsAtOnce_TheSecondWaitsAndGetsTheFirstAnswer()
    {
        var runs = 0;
        var mayFinish = new TaskCompletionSource();
        async Task<int> WorkAsync(IBurst burst, CancellationToken ct)
        {
            await mayFinish.Task;
            return Interlocked.Increment(ref runs);
        }

        var request = Request with { Id = "double-click" };
        var first = Host.Bursts.RunAsync(WorkAsync, request);
        await using var otherHost = new StorageHost(ConnectionString);
        var second = otherHost.Bursts.RunAsync(WorkAsync, request);
        // The test is about the moment in which one of them waits for the other's row.
        while (await Host.CountAsync("pg_locks WHERE NOT granted") == 0)
            await Task.Yield();
        mayFinish.SetResult();

        int[] answers = await Task.WhenAll(first, second);
        Assert.Equal([1, 1], answers);
        Assert.Equal(1, runs);
    }

    [Theory]
    [InlineData("double-click-1", false)]
    [InlineData("double-click-2", true)] // read without a lock: several may do the work, one commits
    public async Task DoubleClickOnATask_CompletesItOnce(string id, bool namesInstance)
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task(id));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, id);
        var (work, request) = (TestWorkflow.Complete(id, bookmark), Request with { Id = "press-" + id });

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => namesInstance
            ? Host.Bursts.RunAsync(work, request, new InstanceAlone(id), default)
            : Host.Bursts.RunAsync(work, request)));

        Assert.All(answers, answer => Assert.Equal("Finished", answer));
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = $1", id)); // start and one completion
    }

    [Fact]
    public async Task AnInstanceThatDoesNotExist_IsTheWorksToRefuse() => await Assert.ThrowsAsync<BookmarkNotFoundException>(() =>
        Host.Bursts.RunAsync(TestWorkflow.Complete("nobody", "nothing"), Request with { Id = "nobody" }, new InstanceAlone("nobody"), default));

    private sealed record Answer(int Run, string Text);
}
