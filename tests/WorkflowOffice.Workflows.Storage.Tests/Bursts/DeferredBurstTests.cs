using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

/// <summary>Commands that name their instance begin without transaction and lock; nothing may come of that but speed.</summary>
public sealed class DeferredBurstTests(StorageFixture fixture) : StorageTest(fixture)
{
    public enum Needs
    {
        Nothing,
        Connection,
        QueryOfAContext,
        SaveOfAContext,
    }

    private StorageHost WithoutLedger => field ??= new StorageHost(ConnectionString, services => services.RemoveAll<IBurstParticipant>());

    public override async Task DisposeAsync()
    {
        await WithoutLedger.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task WhatNeedsNoConnection_HasNoneUntilItIsWritten()
    {
        var (id, bookmarks) = await StartAsync("plain", tasks: 1);
        await using var holder = new NpgsqlConnection(ConnectionString);
        await holder.OpenAsync();
        await using var others = await holder.BeginTransactionAsync();
        await using (var take = new NpgsqlCommand("SELECT 1 FROM workflow.instances WHERE id = $1 FOR UPDATE", holder) { Parameters = { new() { Value = id } } })
            await take.ExecuteNonQueryAsync();

        var worked = new TaskCompletionSource();
        var completion = RunAsync(WithoutLedger, id, async (burst, ct) =>
        {
            // A second attempt there is where the lock stays for longer than a batch waits for it; that one waits in its transaction.
            var isFirst = !worked.Task.IsCompleted;
            Assert.Equal(isFirst, Session(burst).IsDeferred);
            var result = await TestWorkflow.Complete(id, bookmarks[0])(burst, ct);
            Assert.Equal(isFirst, Session(burst).IsDeferred);
            worked.TrySetResult();
            return result;
        });

        await (await Task.WhenAny(worked.Task, completion)); // somebody else holds the lock, and it has done its work all the same
        await others.RollbackAsync();
        Assert.Equal("Finished", await completion);
        Assert.Equal(2L, await Host.QueryAsync("SELECT revision FROM workflow.instances WHERE id = $1", id));
        Assert.Equal(1, await Host.CountAsync("workflow.requests WHERE id = $1", id));
    }

    [Theory]
    [InlineData(Needs.Nothing)]
    [InlineData(Needs.Connection)]
    [InlineData(Needs.QueryOfAContext)]
    [InlineData(Needs.SaveOfAContext)]
    public async Task WhoeverWasSlower_BeginsAgainWithTheLock(Needs needs)
    {
        var (id, bookmarks) = await StartAsync("slower-" + needs, tasks: 2);
        var deferred = new List<bool>();

        var answer = await RunAsync(WithoutLedger, id, async (burst, ct) =>
        {
            deferred.Add(Session(burst).IsDeferred);
            if (deferred.Count == 1)
                await WithoutLedger.Bursts.RunAsync(TestWorkflow.Complete(id, bookmarks[1]), cancellationToken: ct);
            await NeedAsync(burst, needs, id, ct);
            return await TestWorkflow.Complete(id, bookmarks[0])(burst, ct);
        });

        Assert.Equal([true, false], deferred);
        Assert.Equal("Finished", answer); // both tasks are done: nothing that the other did was overwritten
        Assert.Equal(3L, await Host.QueryAsync("SELECT revision FROM workflow.instances WHERE id = $1", id));
        Assert.Equal(needs == Needs.SaveOfAContext ? 2 : 0, await Host.CountAsync("ledger WHERE instance_id = $1", id));
    }

    [Fact]
    public async Task ABurstThatLeavesTheInstanceAsItIs_StillFindsThatSomebodyWasFaster()
    {
        var (id, bookmarks) = await StartAsync("unchanged", tasks: 2);
        var attempts = 0;

        await RunAsync(WithoutLedger, id, async (burst, ct) =>
        {
            if (++attempts == 1)
                await WithoutLedger.Bursts.RunAsync(TestWorkflow.Complete(id, bookmarks[1]), cancellationToken: ct);
            burst.Services.GetRequiredService<IOutbox>().Enqueue("note", "unchanged-note", []);
            return "seen";
        });

        Assert.Equal(2, attempts);
        Assert.Equal(1, await Host.CountAsync("workflow.outbox WHERE idempotency_key = 'unchanged-note'"));
    }

    [Theory]
    [InlineData(Needs.Nothing)]
    [InlineData(Needs.Connection)]
    public async Task AHostThatHung_BeginsAgainEvenIfNobodyWasThereMeanwhile(Needs needs)
    {
        var (id, bookmarks) = await StartAsync("hung-" + needs, tasks: 1);
        var attempts = 0;

        await RunAsync(WithoutLedger, id, async (burst, ct) =>
        {
            if (++attempts == 1)
                ((Burst)burst).ReadAt -= TimeSpan.FromSeconds(13);
            await NeedAsync(burst, needs, id, ct);
            return await TestWorkflow.Complete(id, bookmarks[0])(burst, ct);
        });

        Assert.Equal(2, attempts);
    }

    [Theory]
    [InlineData(Needs.Connection)]
    [InlineData(Needs.QueryOfAContext)]
    [InlineData(Needs.SaveOfAContext)]
    public async Task WhoNeedsAConnection_GetsItLockedAndInOneTransaction(Needs needs)
    {
        var (id, bookmarks) = await StartAsync("entered-" + needs, tasks: 1);

        await Assert.ThrowsAsync<TimeoutException>(() => RunAsync(WithoutLedger, id, async (burst, ct) =>
        {
            await NeedAsync(burst, needs, id, ct);
            Assert.NotNull(Session(burst).Transaction);
            await using var other = new NpgsqlConnection(ConnectionString);
            await other.OpenAsync(ct);
            await using var take = new NpgsqlCommand("SELECT count(*) FROM (SELECT 1 FROM workflow.instances WHERE id = $1 FOR UPDATE SKIP LOCKED) free", other)
            {
                Parameters = { new() { Value = id } },
            };
            Assert.Equal(0L, await take.ExecuteScalarAsync(ct));
            await NeedAsync(burst, Needs.SaveOfAContext, id, ct);
            await TestWorkflow.Complete(id, bookmarks[0])(burst, ct);
            throw new TimeoutException();
        }));

        Assert.Equal(0, await Host.CountAsync("ledger WHERE instance_id = $1", id)); // what was saved went with the rest
        Assert.Equal(1L, await Host.QueryAsync("SELECT revision FROM workflow.instances WHERE id = $1", id));
    }

    [Fact]
    public async Task AnUnsuitableRowInTheBatch_LeavesNothingOfTheBatch()
    {
        var (id, bookmarks) = await StartAsync("refused", tasks: 1);
        await using var database = NpgsqlDataSource.Create(ConnectionString);
        // The request's row comes last: everything before it has been executed when it fails.
        await using (var refuse = database.CreateCommand("ALTER TABLE workflow.requests ADD CONSTRAINT not_this CHECK (id <> 'refused')"))
            await refuse.ExecuteNonQueryAsync();

        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(WithoutLedger, id, TestWorkflow.Complete(id, bookmarks[0])));

        Assert.Equal(1L, await Host.QueryAsync("SELECT revision FROM workflow.instances WHERE id = $1", id));
        Assert.Equal(1, await Host.CountAsync("workflow.bookmarks WHERE instance_id = $1", id));
    }

    private static Task<string> RunAsync(StorageHost host, string id, Func<IBurst, CancellationToken, Task<string>> work) =>
        host.Bursts.RunAsync(work, new RequestKey(id, "甲", "complete", "-"), new InstanceAlone(id), default);

    private static DatabaseSession Session(IBurst burst) => burst.Services.GetRequiredService<DatabaseSession>();

    private static async Task NeedAsync(IBurst burst, Needs needs, string id, CancellationToken cancellationToken)
    {
        var ledger = burst.Services.GetRequiredService<LedgerContext>();
        switch (needs)
        {
            case Needs.Connection:
                await burst.ConnectAsync(cancellationToken);
                break;
            case Needs.QueryOfAContext:
                await ledger.Rows.CountAsync(cancellationToken);
                await ledger.Rows.CountAsync(cancellationToken); // the context has not closed what it found open
                break;
            case Needs.SaveOfAContext:
                // Two, for which a context of its own would begin a transaction.
                ledger.Rows.AddRange(new LedgerRow { InstanceId = id }, new LedgerRow { InstanceId = id });
                await ledger.SaveChangesAsync(cancellationToken);
                break;
        }
    }

    private async Task<(string Id, string[] Bookmarks)> StartAsync(string id, int tasks)
    {
        var definition = await TestWorkflow.PublishAsync(Host, tasks == 1 ? TestWorkflow.Task(id) : TestWorkflow.Tasks(id, tasks));
        await WithoutLedger.DefinitionsAsync(d => d.GetAsync(definition.Id, default)); // a host reads a definition once
        var bookmarks = await WithoutLedger.Bursts.RunAsync(async (burst, ct) =>
            (await burst.StartAsync(new StartWorkflow(definition, id), ct)).CreatedBookmarks.Select(b => b.Id).ToArray());
        return (id, bookmarks);
    }
}
