using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Pumps;

public sealed class PumpServiceTests(StorageFixture fixture) : IClassFixture<StorageFixture>
{
    [Fact]
    public async Task ACommit_WakesThePumpsOfItsHost()
    {
        var mail = new WaitingMail();
        await using var host = new StorageHost(fixture.Database.ConnectionString, services =>
        {
            services.AddSingleton<IOutboxHandler>(mail);
            services.AddWorkflowPumps();
        });
        var definition = await TestWorkflow.PublishAsync(host, TestWorkflow.Event("woken"));
        await TestWorkflow.StartAsync(host, definition, "woken");
        var pumps = host.Services.GetServices<IHostedService>().ToList();
        foreach (var pump in pumps)
            await pump.StartAsync(default);

        await host.Bursts.RunAsync((burst, _) =>
        {
            burst.Services.GetRequiredService<IStimuli>().Publish("Elsa.Event", new JsonObject { ["eventName"] = "Paid" });
            burst.Services.GetRequiredService<IOutbox>().Enqueue("mail", "woken", []);
            return Task.FromResult(0);
        });

        Assert.Equal("woken", await mail.Received.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await host.CountAsync("workflow.instances WHERE id = 'woken' AND status = 1") == 0)
            patience.Token.ThrowIfCancellationRequested();
        foreach (var pump in pumps)
            await pump.StopAsync(default);
    }

    private sealed class WaitingMail : IOutboxHandler
    {
        public string Kind => "mail";

        public TaskCompletionSource<string> Received { get; } = new();

        public Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
        {
            Received.TrySetResult(message.IdempotencyKey);
            return Task.CompletedTask;
        }
    }
}
