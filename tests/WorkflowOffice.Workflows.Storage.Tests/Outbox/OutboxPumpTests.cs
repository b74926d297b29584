using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Outbox;

public sealed class OutboxPumpTests(StorageFixture fixture) : IClassFixture<StorageFixture>
{
    [Fact]
    public async Task AMessage_IsSentAgainUntilItsHandlerSucceeds()
    {
        var mail = new RecordingMail { Failures = 2 };
        await using var host = new StorageHost(fixture.Database.ConnectionString, s => s.AddSingleton<IOutboxHandler>(mail));
        await EnqueueAsync(host, "mail", "mail-1");
        await EnqueueAsync(host, "mail", "mail-1"); // the same key: the first one counts

        Assert.Equal(0, await host.Outbox.RunAsync());
        host.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(0, await host.Outbox.RunAsync());
        host.Clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(1, await host.Outbox.RunAsync());
        Assert.Equal(0, await host.Outbox.RunAsync());

        Assert.Equal([("mail-1", 1), ("mail-1", 2), ("mail-1", 3)], mail.Received);
        Assert.Equal(1, await host.CountAsync("workflow.outbox WHERE kind = 'mail' AND status = 'sent'"));
    }

    [Fact]
    public async Task AMessageOfAHostThatDied_IsTakenOverAfterItsLease()
    {
        await using var dead = new StorageHost(
            fixture.Database.ConnectionString, s => s.AddSingleton<IOutboxHandler>(new RecordingMail { Kind = "lease", Hangs = true }));
        var mail = new RecordingMail { Kind = "lease" };
        await using var host = new StorageHost(fixture.Database.ConnectionString, s => s.AddSingleton<IOutboxHandler>(mail));
        await EnqueueAsync(host, "lease", "lease-1");
        using var killed = new CancellationTokenSource();

        var hanging = dead.Outbox.RunAsync(killed.Token);
        while (await host.CountAsync("workflow.outbox WHERE kind = 'lease' AND attempts = 1") == 0)
            await Task.Yield();
        Assert.Equal(0, await host.Outbox.RunAsync()); // it is being sent
        await killed.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, await host.Outbox.RunAsync());
        Assert.Equal([("lease-1", 2)], mail.Received);
    }

    /// <summary>Else it could go out, and a crash of the database take back what ordered it.</summary>
    [Fact]
    public async Task AMessage_IsOnTheDiskBeforeAnybodySeesIt_WhoeverTravelsWithIt()
    {
        await using var host = new StorageHost(new NpgsqlConnectionStringBuilder(fixture.Database.ConnectionString) { Options = "-c synchronous_commit=on" }.ConnectionString);
        await host.QueryAsync("""
            CREATE TABLE flushes (request text, flush text);
            CREATE FUNCTION note_flush() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO flushes VALUES (NEW.id, current_setting('synchronous_commit')); RETURN NEW; END $$;
            CREATE TRIGGER note_flush BEFORE INSERT ON workflow.requests FOR EACH ROW EXECUTE FUNCTION note_flush();
            """);

        for (var round = 0; round < 10; round++)
            await Task.WhenAll(Enumerable.Range(0, 40).Select(n => RunAsync($"{round}-{n}", orders: n % 2 == 0)));

        Assert.Equal(200, await host.CountAsync("flushes WHERE request LIKE 'mail%' AND flush = 'on'"));
        Assert.NotEqual(0, await host.CountAsync("flushes WHERE request LIKE 'none%' AND flush = 'off'")); // some did travel together

        Task<int> RunAsync(string key, bool orders) => host.Bursts.RunAsync(
            (burst, _) =>
            {
                if (orders)
                    burst.Services.GetRequiredService<IOutbox>().Enqueue("flushed", key, []);
                return Task.FromResult(0);
            },
            new RequestKey((orders ? "mail-" : "none-") + key, "甲", "complete", "hash-of-body"),
            new InstanceAlone("none"),
            default);
    }

    private static Task<int> EnqueueAsync(StorageHost host, string kind, string key) => host.Bursts.RunAsync((burst, _) =>
    {
        burst.Services.GetRequiredService<IOutbox>().Enqueue(kind, key, new JsonObject { ["to"] = "office@example.cn" });
        return Task.FromResult(0);
    });

    private sealed class RecordingMail : IOutboxHandler
    {
        public string Kind { get; init; } = "mail";

        public int Failures { get; set; }

        public bool Hangs { get; init; }

        public List<(string Key, int Attempt)> Received { get; } = [];

        public async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
        {
            if (Hangs)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            Received.Add((message.IdempotencyKey, message.Attempt));
            if (Failures-- > 0)
                throw new IOException("邮件服务器没有应答");
        }
    }
}
