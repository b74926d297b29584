using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Timers;

public sealed class TimerPumpTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Fact]
    public async Task ATimer_FiresAtItsInstantAndNotAMicrosecondEarlier()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Hour("never-early"));
        await TestWorkflow.StartAsync(Host, definition, "never-early");

        Host.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await Host.Timers.RunDueAsync());
        Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(0, await Host.Timers.RunDueAsync());
        Assert.Equal(0, await Host.CountAsync("workflow.timers WHERE instance_id = 'never-early'"));
    }

    [Fact]
    public async Task ThreePumpsOnOneDatabase_FireEachTimerExactlyOnce()
    {
        const int count = 150;
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Hour("three-pumps"));
        for (var i = 0; i < count; i++)
            await TestWorkflow.StartAsync(Host, definition, $"three-pumps-{i}");
        await using var second = new StorageHost(ConnectionString);
        await using var third = new StorageHost(ConnectionString);
        StorageHost[] hosts = [Host, second, third];
        foreach (var pump in hosts)
            pump.Clock.Advance(TimeSpan.FromDays(400)); // after an outage: everything missed fires, once

        var fired = await Task.WhenAll(hosts.Select(h => h.Timers.RunDueAsync(parallelism: 3, default)));

        Assert.Equal(count, fired.Sum());
        Assert.Equal(count, await Host.CountAsync("workflow.instances WHERE id LIKE 'three-pumps-%' AND status = 1 AND revision = 2"));
        Assert.Equal(2 * count, await Host.CountAsync("ledger WHERE instance_id LIKE 'three-pumps-%'")); // one start, one firing each
        Assert.Equal(0, await Host.CountAsync("workflow.incidents WHERE instance_id LIKE 'three-pumps-%'"));
    }

    [Fact]
    public async Task APoisonTimer_IsPostponedWithAnIncidentAndHoldsUpNobody()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Hour("poison"));
        foreach (var id in new[] { "poison-1", "poison-2", "poison-3" })
            await TestWorkflow.StartAsync(Host, definition, id);
        Host.Ledger.FailFor("poison-1");
        Host.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(2, await Host.Timers.RunDueAsync());
        Assert.Equal(0, await Host.Timers.RunDueAsync()); // not again before its backoff
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE instance_id = 'poison-1' AND resolved_at IS NULL AND attempts = 1"));
        Host.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(0, await Host.Timers.RunDueAsync()); // tried a second time, failed again
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE instance_id = 'poison-1' AND resolved_at IS NULL AND attempts = 2"));

        Host.Ledger.Repair();
        Host.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(0, await Host.CountAsync("workflow.incidents WHERE instance_id = 'poison-1' AND resolved_at IS NULL"));
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'poison-1' AND status = 1"));
    }

    [Fact]
    public async Task ATimerWhoseInstanceIsBusy_WaitsForThatBurstAndFindsItDone()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Hour("busy"));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "busy");
        Host.Clock.Advance(TimeSpan.FromHours(1));
        var locked = new TaskCompletionSource();
        var mayFinish = new TaskCompletionSource();

        var person = Host.Bursts.RunAsync(async (burst, ct) =>
        {
            await burst.LockInstanceAsync("busy", ct);
            locked.TrySetResult();
            await mayFinish.Task;
            return await TestWorkflow.Complete("busy", bookmark)(burst, ct);
        });
        await locked.Task;
        var pump = Host.Timers.RunDueAsync();
        while (await Host.CountAsync("pg_locks WHERE NOT granted") == 0)
            await Task.Yield();
        mayFinish.SetResult();

        Assert.Equal("Finished", await person);
        Assert.Equal(0, await pump);
        Assert.Equal(2, await Host.CountAsync("ledger WHERE instance_id = 'busy'"));
    }
}
