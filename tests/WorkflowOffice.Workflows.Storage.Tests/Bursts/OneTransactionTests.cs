using Microsoft.EntityFrameworkCore;
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
