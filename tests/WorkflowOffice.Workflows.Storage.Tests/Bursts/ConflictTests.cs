using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

public sealed class ConflictTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Theory]
    [InlineData("UPDATE workflow.instances SET revision = revision + 1 WHERE id = @id")] // somebody else took the instance further
    [InlineData("DELETE FROM workflow.bookmarks WHERE instance_id = @id")] // somebody else used the bookmark
    [InlineData("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40P01'; END $$")] // deadlock
    [InlineData("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$")] // serialization failure
    public async Task ALostRace_IsRunAgainInAFreshScope(string interference)
    {
        var id = "race-" + Guid.NewGuid();
        var (definition, scopes) = (await TestWorkflow.PublishAsync(Host, TestWorkflow.Task(id)), new List<IServiceProvider>());
        var bookmark = await TestWorkflow.StartAsync(Host, definition, id);

        var answer = await Host.Bursts.RunAsync(async (burst, ct) =>
        {
            scopes.Add(burst.Services);
            await burst.LockInstanceAsync(id, ct);
            if (scopes.Count == 1)
                await InterfereAsync(burst, interference, id);
            return await TestWorkflow.Complete(id, bookmark)(burst, ct);
        });

        Assert.Equal("Finished", answer);
        Assert.Equal(2, scopes.Distinct().Count());
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = $1", id));
        Assert.Equal(0, await Host.CountAsync("workflow.bookmarks WHERE instance_id = $1", id));
    }

    [Theory]
    [InlineData("DELETE FROM workflow.bookmarks WHERE instance_id = @id AND ctid = (SELECT max(ctid) FROM workflow.bookmarks WHERE instance_id = @id)")]
    [InlineData("DELETE FROM workflow.timers WHERE instance_id = @id")]
    public async Task OneOfManyBookmarksUsedMeanwhile_IsALostRace(string interference)
    {
        var id = "many-" + Guid.NewGuid();
        var definition = await TestWorkflow.PublishAsync(Host, interference.Contains("timers", StringComparison.Ordinal) ? TestWorkflow.Hour(id) : TestWorkflow.Tasks(id, 3));
        await TestWorkflow.RunAsync(Host, definition, id);
        var attempts = 0;

        await Host.Bursts.RunAsync(async (burst, ct) =>
        {
            await burst.LockInstanceAsync(id, ct);
            if (++attempts == 1)
                await InterfereAsync(burst, interference, id);
            await burst.CancelAsync(id, "撤回", ct);
            return true;
        });

        Assert.Equal(2, attempts);
        Assert.Equal(0, await Host.CountAsync("workflow.bookmarks WHERE instance_id = $1", id));
        Assert.Equal(0, await Host.CountAsync("workflow.timers WHERE instance_id = $1", id));
    }

    [Fact]
    public async Task ARaceLostAgainAndAgain_EndsWithAMessageForPeople()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("always-loses"));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "always-loses");
        var attempts = 0;

        var exception = await Assert.ThrowsAsync<BurstConflictException>(() => Host.Bursts.RunAsync(async (burst, ct) =>
        {
            attempts++;
            await InterfereAsync(burst, "UPDATE workflow.instances SET revision = revision + 1 WHERE id = @id", "always-loses", afterLoad: true);
            return await TestWorkflow.Complete("always-loses", bookmark)(burst, ct);
        }));

        Assert.Equal("X-WFR-02", exception.Code);
        Assert.Equal(Retries.MaxAttempts, attempts);
        Assert.Equal(1L, await Host.QueryAsync("SELECT revision FROM workflow.instances WHERE id = 'always-loses'"));
    }

    [Fact]
    public async Task TwoPeopleAtOnce_OneWinsTheOtherIsTold()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("two-people"));
        await using var otherHost = new StorageHost(ConnectionString);
        for (var round = 0; round < 20; round++)
        {
            var id = $"two-people-{round}";
            var bookmark = await TestWorkflow.StartAsync(Host, definition, id);

            var outcomes = await Task.WhenAll(
                OutcomeAsync(Host.Bursts.RunAsync(TestWorkflow.Complete(id, bookmark))),
                OutcomeAsync(otherHost.Bursts.RunAsync(TestWorkflow.Complete(id, bookmark))));

            Assert.Equal(["Finished", nameof(BookmarkNotFoundException)], outcomes.Order(StringComparer.Ordinal).Reverse());
        }
    }

    [Fact]
    public async Task AFinishedInstance_TakesNothingMore()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("finished"));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "finished");
        await Host.Bursts.RunAsync(TestWorkflow.Complete("finished", bookmark));

        await Assert.ThrowsAsync<BookmarkNotFoundException>(() => Host.Bursts.RunAsync(TestWorkflow.Complete("finished", bookmark)));
        await Assert.ThrowsAsync<InstanceFinishedException>(() =>
            Host.Bursts.RunAsync((burst, ct) => burst.CancelAsync("finished", "再撤", ct)));
    }

    private static async Task InterfereAsync(IBurst burst, string sql, string id, bool afterLoad = false)
    {
        if (afterLoad)
            await burst.LockInstanceAsync(id, default);
        // On the burst's own connection, since a second one would only wait for the row lock: what is tested is the check behind the lock.
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)await burst.ConnectAsync(default));
        if (sql.Contains("@id", StringComparison.Ordinal))
            command.Parameters.AddWithValue("id", id);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> OutcomeAsync(Task<string> work)
    {
        try
        {
            return await work;
        }
        catch (WorkflowException exception)
        {
            return exception.GetType().Name;
        }
    }
}
