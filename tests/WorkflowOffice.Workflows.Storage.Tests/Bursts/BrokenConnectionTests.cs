using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

public sealed class BrokenConnectionTests(StorageFixture fixture) : StorageTest(fixture)
{
    private static string KillDuringTheFirstCommit(string id) => $"""
        CREATE SEQUENCE commits_{id};
        CREATE FUNCTION kill_{id}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.id = '{id}' AND nextval('commits_{id}') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
            RETURN NULL;
        END $$;
        CREATE CONSTRAINT TRIGGER kill_{id} AFTER UPDATE ON workflow.instances DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION kill_{id}();
        """;

    [Fact]
    public async Task ABurstWhoseConnectionBreaks_IsRunAgain()
    {
        var bookmark = await StartAsync("broken");
        var attempts = 0;

        var answer = await Host.Bursts.RunAsync(async (burst, ct) =>
        {
            if (++attempts == 1)
                await ExecuteAsync(burst, "SELECT pg_terminate_backend(pg_backend_pid())");
            return await TestWorkflow.Complete("broken", bookmark)(burst, ct);
        });

        Assert.Equal(("Finished", 2), (answer, attempts));
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = 'broken'"));
    }

    [Fact]
    public async Task ACommitThatBreaks_WithARequestId_FindsOutByItself()
    {
        var bookmark = await StartAsync("ambiguous");
        await Host.QueryAsync(KillDuringTheFirstCommit("ambiguous"));

        Assert.Equal("Finished", await Host.Bursts.RunAsync(
            TestWorkflow.Complete("ambiguous", bookmark), new RequestKey("ambiguous", "甲", "complete", "f")));
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = 'ambiguous'"));
    }

    [Fact]
    public async Task ACommitThatBreaks_WithoutARequestId_IsReportedAsUnknown()
    {
        var bookmark = await StartAsync("unknown");
        await Host.QueryAsync(KillDuringTheFirstCommit("unknown"));

        var exception = await Assert.ThrowsAsync<CommitOutcomeUnknownException>(() =>
            Host.Bursts.RunAsync(TestWorkflow.Complete("unknown", bookmark)));
        Assert.Equal("X-WFR-04", exception.Code);
    }

    /// <summary>A pump's burst can be repeated: the row that asks for it goes with it.</summary>
    [Fact]
    public async Task ACommitThatBreaks_OfATimer_IsRepeated_AndTheTimerFiresOnce()
    {
        await TestWorkflow.StartAsync(Host, await TestWorkflow.PublishAsync(Host, TestWorkflow.Hour("ticking")), "ticking");
        await Host.QueryAsync(KillDuringTheFirstCommit("ticking"));
        Host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await Host.Timers.RunDueAsync());

        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'ticking' AND status = 1 AND revision = 2"));
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = 'ticking'"));
        Assert.Equal(0, await Host.CountAsync("workflow.incidents WHERE instance_id = 'ticking'"));
    }

    [Fact]
    public async Task AHostThatHangs_LosesItsLocksAndCanNeverCommit()
    {
        var bookmark = await StartAsync("hanging");
        var impatient = new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c idle_in_transaction_session_timeout=200ms" };
        await using var hanging = new StorageHost(impatient.ConnectionString);

        // Its second attempt finds the task done.
        var attempts = 0;
        await Assert.ThrowsAsync<BookmarkNotFoundException>(() => hanging.Bursts.RunAsync(async (burst, ct) =>
        {
            await burst.LockInstanceAsync("hanging", ct);
            if (++attempts > 1)
                return await TestWorkflow.Complete("hanging", bookmark)(burst, ct);
            var backend = ((NpgsqlConnection)await burst.ConnectAsync(ct)).ProcessID;

            // Another host gets the lock while this one hangs, and this one is gone for the server.
            Assert.Equal("Finished", await Host.Bursts.RunAsync(TestWorkflow.Complete("hanging", bookmark), cancellationToken: ct));
            Assert.Equal(0, await Host.CountAsync("pg_stat_activity WHERE pid = $1", backend));
            return await TestWorkflow.Complete("hanging", bookmark)(burst, ct);
        }));
        Assert.Equal(2, attempts);
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = 'hanging'"));
    }

    private async Task<string> StartAsync(string id) =>
        await TestWorkflow.StartAsync(Host, await TestWorkflow.PublishAsync(Host, TestWorkflow.Task(id)), id);

    private static async Task ExecuteAsync(IBurst burst, string sql)
    {
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)await burst.ConnectAsync(default));
        await command.ExecuteNonQueryAsync();
    }
}
