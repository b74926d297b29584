using System.Diagnostics;
using System.Text.Json.Nodes;
using WorkflowOffice.Reliability.Harness;
using Xunit.Abstractions;

namespace WorkflowOffice.Reliability.Tests;

/// <summary>A node that dies, hangs or is cut off in an open burst loses its work to the others within 15 s and can never commit it afterwards.</summary>
/// <remarks>Alone: it measures seconds.</remarks>
[Collection(nameof(Alone))]
public sealed class LostNodeTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("hangs")]
    [InlineData("is cut off")]
    [InlineData("dies")]
    public async Task ANodeThat(string what)
    {
        await using var site = await Site.StartAsync(Builds.Sound);
        var lost = site.Nodes[0];
        var folder = Directory.CreateTempSubdirectory("workflowoffice-clients-").FullName;
        using var client = new Client(Path.Combine(folder, "client.jsonl"), site.Nodes[1..], seed: 1);
        var start = new JsonObject { ["definition"] = Ledger.Single, ["ids"] = new JsonArray("lost"), ["amount"] = 1, ["from"] = "person-0", ["to"] = "person-1" };
        var waiting = (await client.SendAsync("start", "lost", "lost", "/start", start))!.AsArray().Single()!;
        var bookmark = waiting["bookmark"]!.GetValue<string>();

        // The lost node holds the instance's row in a burst that it means to commit 20 s later: longer than it may keep the others waiting.
        using var hold = new HttpRequestMessage(HttpMethod.Post, "/hold?seconds=20");
        hold.Content = System.Net.Http.Json.JsonContent.Create(new JsonObject { ["instance"] = "lost", ["bookmark"] = bookmark });
        hold.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        var held = lost.Http.SendAsync(hold);
        while (await site.CountAsync(Holding(lost.Name)) == 0)
            Assert.False(held.IsCompleted, $"the node does not hold the row: {(held.IsCompletedSuccessfully ? (await held).StatusCode.ToString() : held.Exception?.Message)}");
        var transaction = await TransactionAsync(site, lost.Name);
        var began = Stopwatch.GetTimestamp();
        Lose(lost, what);

        // The database has to notice: until then the others wait for the row, are told to try again, and do.
        Assert.NotNull(await client.CompleteAsync("lost", bookmark));
        var elapsed = Stopwatch.GetElapsedTime(began);
        output.WriteLine($"a node that {what}: another did its work after {elapsed.TotalSeconds:0.0} s");
        Assert.True(elapsed < Limit, $"it took {elapsed}");

        Restore(lost, what);
        try
        {
            using var answer = await held;
            output.WriteLine($"it was answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            Assert.NotEqual(200, (int)answer.StatusCode);
        }
        catch (HttpRequestException) when (what == "dies")
        {
            output.WriteLine("it is dead");
        }

        // PostgreSQL's own word on the transaction that was open when the node was lost.
        Assert.Equal(1, await site.CountAsync($"(SELECT pg_xact_status('{transaction}'::xid8) AS s) AS x WHERE s = 'aborted'"));
        Assert.Equal(2, await site.CountAsync("ledger.entries WHERE instance_id = 'lost'"));
        Directory.Delete(folder, recursive: true);
    }

    private static void Lose(NodeProcess node, string what)
    {
        if (what == "hangs")
            node.Stop();
        else if (what == "dies")
            node.Kill();
        else
            node.Cable.Cut();
    }

    private static void Restore(NodeProcess node, string what)
    {
        if (what == "hangs")
            node.Continue();
        else if (what != "dies")
            node.Cable.Mend();
    }

    /// <summary>Idle in a transaction that has locked rows of the instances.</summary>
    private static string Holding(string node) => $"""
        pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid WHERE a.application_name = '{node}' AND a.state = 'idle in transaction'
            AND a.backend_xid IS NOT NULL AND l.granted AND l.mode = 'RowShareLock' AND l.relation = 'workflow.instances'::regclass
        """;

    private static async Task<string> TransactionAsync(Site site, string node)
    {
        await using var command = site.Database.CreateCommand(
            $"SELECT backend_xid::text FROM pg_stat_activity WHERE application_name = '{node}' AND state = 'idle in transaction' AND backend_xid IS NOT NULL");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
