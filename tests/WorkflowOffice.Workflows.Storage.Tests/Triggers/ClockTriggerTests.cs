using System.Globalization;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Triggers;

public sealed class ClockTriggerTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Fact]
    public async Task ATimer_StartsAnInstancePerIntervalFromItsPublicationOnAndNeverEarly()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer("hourly", "01:00:00"));

        Host.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await Host.Timers.RunDueAsync());
        Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(0, await Host.Timers.RunDueAsync());
        Host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(2, await InstancesAsync("hourly"));
        await RetractAsync("hourly");
    }

    [Fact]
    public async Task AfterAnOutage_ThreeHostsMakeGoodEachMissedFiringOnceWithItsTrueInstant()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer("outage", "01:00:00"));
        var published = Host.Clock.GetUtcNow();
        await using var second = new StorageHost(ConnectionString);
        await using var third = new StorageHost(ConnectionString);
        StorageHost[] hosts = [Host, second, third];
        foreach (var host in hosts)
            host.Clock.Advance(TimeSpan.FromHours(10.5));

        var started = await Task.WhenAll(hosts.Select(h => h.Timers.RunDueAsync(parallelism: 2, default)));

        Assert.Equal(10, started.Sum());
        var instants = await Host.QueryAsync("""
            SELECT string_agg(convert_from(state, 'UTF8')::jsonb #>> '{input,TriggerDueAt}', ' ' ORDER BY 1)
            FROM (SELECT state FROM workflow.instances WHERE definition_id = 'outage' ORDER BY convert_from(state, 'UTF8')::jsonb #>> '{input,TriggerDueAt}') AS s
            """);
        var expected = Enumerable.Range(1, 10).Select(h => published.AddHours(h).ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(string.Join(' ', expected), instants);
        await RetractAsync("outage");
    }

    [Fact]
    public async Task AYearlyCron_FiresOnThe31stOfJanuaryInLegalTime()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Cron("yearly", "0 9 31 1 *"));

        Host.Clock.Advance(new DateTimeOffset(2027, 1, 31, 8, 59, 59, TimeSpan.FromHours(8)) - Host.Clock.GetUtcNow());
        Assert.Equal(0, await Host.Timers.RunDueAsync());
        Host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(
            new DateTime(2028, 1, 31, 1, 0, 0, DateTimeKind.Utc),
            await Host.QueryAsync("SELECT due_at FROM workflow.triggers WHERE definition_id = 'yearly'"));
    }

    [Fact]
    public async Task StartAt_FiresOnceAndNotForAnInstantThatHasPassed()
    {
        var now = Host.Clock.GetUtcNow();
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.StartAt("once", now.AddDays(90).ToString("O", CultureInfo.InvariantCulture)));
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.StartAt("passed", now.AddDays(-1).ToString("O", CultureInfo.InvariantCulture)));

        Host.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Host.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Equal(0, await Host.Timers.RunDueAsync());
        Assert.Equal((1, 0), (await InstancesAsync("once"), await InstancesAsync("passed")));
    }

    [Fact]
    public async Task PublishingAgain_DoesNotPutOffWhatIsDue()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer("weekly", "7.00:00:00"));
        for (var version = 2; version <= 4; version++)
        {
            Host.Clock.Advance(TimeSpan.FromDays(2));
            await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer("weekly", "7.00:00:00", version: version));
        }

        Host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE definition_id = 'weekly' AND definition_version = 4"));
        await RetractAsync("weekly");
    }

    [Fact]
    public async Task ASingleton_IsNotStartedAgainWhileItRuns_AndTheClockGoesOn()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer(
            "single", "01:00:00", waits: true, "Elsa.Workflows.Runtime.ActivationValidators.SingletonStrategy, Elsa.Workflows.Runtime"));

        Host.Clock.Advance(TimeSpan.FromHours(3));
        await Host.Timers.RunDueAsync();

        Assert.Equal(1, await InstancesAsync("single"));
        Assert.Equal(1, await Host.CountAsync("workflow.triggers WHERE definition_id = 'single' AND last_error LIKE '%启动方式%' AND due_at > last_fired_at"));
        await RetractAsync("single");
    }

    [Fact]
    public async Task AFiringThatFails_IsTriedAgainWithAnIncidentAndHoldsUpNobody()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer("bad", "01:00:00"));
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Timer("good", "01:00:00"));
        Host.Clock.Advance(TimeSpan.FromHours(1));
        await using (var broken = new StorageHost(ConnectionString))
        {
            // The ledger of one host refuses the instance; found out by letting it start and rolling back.
            broken.Clock.Advance(TimeSpan.FromHours(1));
            var id = await IdOfNextAsync("bad-v1:trigger");
            broken.Ledger.FailFor(id);
            Assert.Equal(1, await broken.Timers.RunDueAsync());
        }

        Assert.Equal((0, 1), (await InstancesAsync("bad"), await InstancesAsync("good")));
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE source = 'start' AND source_id = 'bad-v1:trigger' AND resolved_at IS NULL"));

        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal(1, await InstancesAsync("bad"));
        Assert.Equal(0, await Host.CountAsync("workflow.incidents WHERE source_id = 'bad-v1:trigger' AND resolved_at IS NULL"));
        await RetractAsync("bad");
        await RetractAsync("good");
    }

    private async Task<string> IdOfNextAsync(string triggerId)
    {
        var due = (DateTime)(await Host.QueryAsync("SELECT due_at FROM workflow.triggers WHERE id = $1", triggerId))!;
        return Storage.Triggers.TriggerPump.InstanceIdOf(triggerId, due);
    }

    private Task<WorkflowDefinitionSummary> RetractAsync(string definitionId) => Host.DefinitionsAsync(d => d.RetractAsync(definitionId, "甲", default));

    private Task<long> InstancesAsync(string definitionId) => Host.CountAsync("workflow.instances WHERE definition_id = $1", definitionId);
}
