using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

public sealed class OneTransactionTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Fact]
    public async Task AParticipantThatFailsBeforeTheCommit_UndoesEverything()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("undone"));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "undone");
        var woken = false;
        Host.Ledger.FailFor("undone");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Host.Bursts.RunAsync(
            async (burst, ct) =>
            {
                burst.AfterCommit(() => woken = true);
                return await TestWorkflow.Complete("undone", bookmark)(burst, ct);
            },
            new RequestKey("undone", "甲", "complete", "f")));

        Assert.False(woken);
        Assert.Equal(1L, await Host.QueryAsync("SELECT revision FROM workflow.instances WHERE id = 'undone'"));
        Assert.Equal(1, await Host.CountAsync("workflow.bookmarks WHERE instance_id = 'undone'"));
        Assert.Equal(1, await Host.CountAsync("ledger WHERE instance_id = 'undone'"));
        Assert.Equal(0, await Host.CountAsync("workflow.requests WHERE id = 'undone'"));
    }

    [Fact]
    public async Task RowsOfTheOfficeAndOfTheRuntime_AppearTogether()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("together"));
        await Host.Bursts.RunAsync(async (burst, ct) =>
        {
            await burst.StartAsync(new(definition, "together"), ct);
            Assert.Equal(0, await Host.CountAsync("workflow.instances WHERE id = 'together'"));
            return 0;
        });

        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'together' AND bookmark_count = 1"));
        Assert.Equal(1, await Host.CountAsync("workflow.bookmarks WHERE instance_id = 'together'"));
        Assert.Equal(1, await Host.CountAsync("ledger WHERE instance_id = 'together'"));
    }

    /// <summary>JoinBurstInterceptor joins on save only; everything else is in the transaction because it is on the burst's one connection.</summary>
    [Fact]
    public async Task WhateverADbContextDoesInABurst_IsInItsTransaction()
    {
        var before = "";
        await Assert.ThrowsAsync<TimeoutException>(() => Host.Bursts.RunAsync<int>(async (burst, ct) =>
        {
            var ledger = burst.Services.GetRequiredService<LedgerContext>();
            before = await ledger.Database.SqlQueryRaw<string>("SELECT pg_current_xact_id()::text AS \"Value\"").SingleAsync(ct);
            await ledger.Database.ExecuteSqlRawAsync("INSERT INTO ledger (instance_id) VALUES ('join')", ct);
            await ledger.Rows.Where(r => r.InstanceId == "join").ExecuteUpdateAsync(set => set.SetProperty(r => r.InstanceId, "joined"), ct);
            ledger.Rows.Add(new LedgerRow { InstanceId = "joined" });
            await ledger.SaveChangesAsync(ct);
            Assert.Equal(before, await ledger.Database.SqlQueryRaw<string>("SELECT pg_current_xact_id()::text AS \"Value\"").SingleAsync(ct));
            // A second transaction is not to be had.
            await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.Database.BeginTransactionAsync(ct));
            throw new TimeoutException();
        }));

        Assert.Equal(0, await Host.CountAsync("ledger WHERE instance_id IN ('join', 'joined')"));
        Assert.Equal("aborted", await Host.QueryAsync("SELECT pg_xact_status($1::xid8)::text", before));
    }

    [Fact]
    public async Task OutsideABurst_ADbContextSavesByItself()
    {
        await Host.ScopedAsync<LedgerContext, int>(async ledger =>
        {
            ledger.Rows.Add(new LedgerRow { InstanceId = "plain" });
            ledger.Rows.Add(new LedgerRow { InstanceId = "plain" });
            return await ledger.SaveChangesAsync();
        });

        Assert.Equal(2, await Host.ScopedAsync<LedgerContext, int>(ledger => ledger.Rows.CountAsync(r => r.InstanceId == "plain")));
    }

    [Fact]
    public async Task AllRowsOfABurst_CarryItsInstant()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("instant"));
        Host.Clock.Advance(TimeSpan.FromMinutes(7));
        await TestWorkflow.StartAsync(Host, definition, "instant");

        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'instant' AND created_at = $1", Host.Clock.Now.UtcDateTime));
        Assert.Equal(0, await Host.CountAsync("workflow.journal WHERE instance_id = 'instant' AND at <> $1", Host.Clock.Now.UtcDateTime));
    }
}
