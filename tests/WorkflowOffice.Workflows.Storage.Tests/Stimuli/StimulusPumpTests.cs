using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Stimuli;

public sealed class StimulusPumpTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Fact]
    public async Task AnUnmatchedStimulus_StaysVisibleAndFindsItsBookmarkLater()
    {
        await PublishPaidAsync("early");
        Assert.Equal(0, await Host.Stimuli.RunAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.stimuli WHERE correlation_id = 'early' AND status = 'unmatched'"));

        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Event("early"));
        await TestWorkflow.StartAsync(Host, definition, "early", "early");
        Assert.Equal(1, await Host.Stimuli.RunAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'early' AND status = 1"));
        Assert.Equal(1, await Host.CountAsync("workflow.stimuli WHERE correlation_id = 'early' AND status = 'matched' AND matches = 1"));

        await TestWorkflow.StartAsync(Host, definition, "early-2", "early");
        Assert.Equal(0, await Host.Stimuli.RunAsync()); // it was delivered once and is not delivered again
    }

    [Fact]
    public async Task AStimulus_ReachesEveryWaitingBookmarkOnceThoughThreePumpsRun()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Event("broadcast"));
        for (var i = 0; i < 30; i++)
            await TestWorkflow.StartAsync(Host, definition, $"broadcast-{i}", "broadcast");
        await TestWorkflow.StartAsync(Host, definition, "another-case", "another");
        await PublishPaidAsync("broadcast");
        await using var second = new StorageHost(ConnectionString);
        await using var third = new StorageHost(ConnectionString);

        var delivered = await Task.WhenAll(new[] { Host, second, third }.Select(h => h.Stimuli.RunAsync(parallelism: 2, default)));

        Assert.Equal(30, delivered.Sum());
        Assert.Equal(60, await Host.CountAsync("ledger WHERE instance_id LIKE 'broadcast-%'"));
        Assert.Equal(0, await Host.CountAsync("workflow.deliveries"));
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'another-case' AND status = 0"));
    }

    [Fact]
    public async Task ADeliveryThatFails_IsRetriedWithAnIncident()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Event("refused"));
        await TestWorkflow.StartAsync(Host, definition, "refused", "refused");
        Host.Ledger.FailFor("refused");
        await PublishPaidAsync("refused");

        Assert.Equal(0, await Host.Stimuli.RunAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE instance_id = 'refused' AND source = 'stimulus' AND resolved_at IS NULL"));

        Host.Ledger.Repair();
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Host.Stimuli.RunAsync());
        Assert.Equal(0, await Host.CountAsync("workflow.incidents WHERE instance_id = 'refused' AND resolved_at IS NULL"));
    }

    private Task<int> PublishPaidAsync(string correlationId) => Host.Bursts.RunAsync((burst, _) =>
    {
        burst.Services.GetRequiredService<IStimuli>().Publish("Elsa.Event", new JsonObject { ["eventName"] = "Paid" }, null, correlationId);
        return Task.FromResult(0);
    });
}
