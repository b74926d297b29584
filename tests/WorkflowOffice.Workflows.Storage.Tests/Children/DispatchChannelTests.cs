using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Storage.Stimuli;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Children;

public sealed class DispatchChannelTests(StorageFixture fixture) : StorageTest(fixture)
{
    private const string Mass = "mass";

    [Fact]
    public async Task OverAChannel_AChildStartsInABurstOfItsOwn_AndIsWaitedFor()
    {
        await using var host = HostWith(new Gate());
        await TestWorkflow.PublishAsync(host, TestWorkflow.Nothing("one-child"));
        var parent = await TestWorkflow.PublishAsync(host, TestWorkflow.Dispatch("one", "one-child", wait: true, Mass));

        Assert.Equal("Suspended", await TestWorkflow.RunAsync(host, parent, "one"));
        Assert.Equal(1, await host.CountAsync("workflow.starts WHERE parent_instance_id = 'one' AND channel = $1", Mass));
        Assert.Equal(0, await host.Stimuli.RunAsync(parallelism: 2, default)); // the line without a channel
        Assert.Equal(1, await host.Stimuli.RunAsync());

        Assert.Equal(2, await host.CountAsync("workflow.instances WHERE (id = 'one' OR parent_instance_id = 'one') AND sub_status = 3"));
    }

    [Fact]
    public async Task AFullChannel_HoldsNobodyElseUp_AndStartsSoManyAtATime()
    {
        var gate = new Gate { Holds = "flood-child" };
        await using var host = HostWith(gate);
        await TestWorkflow.PublishAsync(host, TestWorkflow.Nothing("flood-child"));
        await TestWorkflow.PublishAsync(host, TestWorkflow.Nothing("quick-child"));
        var flood = await TestWorkflow.PublishAsync(host, TestWorkflow.BulkDispatch("flood", "flood-child", 60, Mass));
        var quick = await TestWorkflow.PublishAsync(host, TestWorkflow.BulkDispatch("quick", "quick-child", 30));
        await TestWorkflow.RunAsync(host, flood, "flood");

        var running = host.Services.GetRequiredService<StartPump>().RunChannelsAsync(default);
        await gate.Reached.Task; // both workers of the channel stand in a burst
        await TestWorkflow.RunAsync(host, quick, "quick");
        await host.Stimuli.RunAsync(parallelism: 2, default);
        Assert.Equal(1, await host.CountAsync("workflow.instances WHERE id = 'quick' AND sub_status = 3"));
        Assert.Equal(0, await host.CountAsync("workflow.instances WHERE parent_instance_id = 'flood'"));

        gate.Open.SetResult();
        Assert.Equal(60, await running);
        Assert.Equal(2, gate.Most);
        Assert.Equal(1, await host.CountAsync("workflow.instances WHERE id = 'flood' AND sub_status = 3"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AChannelThatIsNotConfigured_Faults(bool bulk)
    {
        var id = $"unknown-{bulk}";
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Nothing(id + "-child"));
        var parent = await TestWorkflow.PublishAsync(Host, bulk
            ? TestWorkflow.BulkDispatch(id, id + "-child", 3, "nowhere")
            : TestWorkflow.Dispatch(id, id + "-child", wait: false, "nowhere"));

        Assert.Equal("Faulted", await TestWorkflow.RunAsync(Host, parent, id));
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE instance_id = $1 AND activity_id = 'wait' AND message LIKE '%nowhere%'", id));
        Assert.Equal(0, await Host.CountAsync("workflow.starts WHERE parent_instance_id = $1", id));
    }

    [Fact]
    public async Task WhatWaitsForAChannelThatIsGone_StartsWithEverythingElse()
    {
        await using var host = HostWith(new Gate());
        await TestWorkflow.PublishAsync(host, TestWorkflow.Nothing("gone-child"));
        var parent = await TestWorkflow.PublishAsync(host, TestWorkflow.Dispatch("gone", "gone-child", wait: false, Mass));
        await TestWorkflow.RunAsync(host, parent, "gone");

        Assert.Equal(0, await Host.Stimuli.RunAsync()); // this host knows no channel
        await Host.Services.GetRequiredService<StartPump>().ReleaseAsync(default);
        Assert.Equal(1, await Host.Stimuli.RunAsync());
    }

    [Fact]
    public async Task TheDesigner_IsOfferedTheChannels()
    {
        await using var host = HostWith(new Gate());
        var list = host.Services.GetServices<IInputOptions>().Single(l => l.Source == "dispatch-channels");

        Assert.Equal(["", Mass], (await list.ListAsync(default)).Select(o => o.Value));
        var input = new ActivityRegistry().Find("Elsa.DispatchWorkflow")!.Inputs.Single(i => i.Name == "ChannelName");
        Assert.Equal(("dropdown", "dispatch-channels"), (input.UIHint, input.OptionsSource));
    }

    private StorageHost HostWith(Gate gate) => new(ConnectionString, services => services
        .Configure<WorkflowsOptions>(options => options.Channels.Add(new DispatchChannel { Name = Mass, Concurrency = 2 }))
        .AddScoped<IBurstParticipant>(_ => new Participant(gate)));

    /// <summary>Holds bursts that start instances of one definition, and counts how many stand there together.</summary>
    private sealed class Gate
    {
        private int inside;

        public string? Holds { get; init; }

        public int Most { get; private set; }

        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task PassAsync()
        {
            var now = Interlocked.Increment(ref inside);
            lock (Reached)
                Most = Math.Max(Most, now);
            if (now == 2)
                Reached.TrySetResult();
            await Open.Task;
            Interlocked.Decrement(ref inside);
        }
    }

    private sealed class Participant(Gate gate) : IBurstParticipant
    {
        public Task AfterRunAsync(IBurst burst, Runtime.BurstResult result, CancellationToken cancellationToken) =>
            gate.Holds == result.State.DefinitionId ? gate.PassAsync() : Task.CompletedTask;
    }
}
