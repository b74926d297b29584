using System.Text.Json.Nodes;
using WorkflowOffice.Reliability.Harness;
using Xunit.Abstractions;

namespace WorkflowOffice.Reliability.Tests;

/// <summary>Three nodes race for the same bookmarks: each has one effect, the others get a clean 409.</summary>
public sealed class RaceTests(ITestOutputHelper output)
{
    [Fact]
    public async Task ThreeNodesRacing_EachBookmarkHasOneEffect()
    {
        const int count = 10_000;
        await using var site = await Site.StartAsync(Builds.Sound);
        var folder = Directory.CreateTempSubdirectory("workflowoffice-clients-").FullName;
        var files = site.Nodes.Select(n => Path.Combine(folder, n.Name + ".jsonl")).ToArray();
        var clients = site.Nodes.Select((node, n) => new Client(files[n], [node], seed: n)).ToArray();
        var waiting = new List<JsonNode>();
        foreach (var ids in Enumerable.Range(0, count).Select(n => $"race-{n}").Chunk(50))
        {
            var start = new JsonObject
            {
                ["definition"] = Ledger.Single,
                ["ids"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
                ["amount"] = 1,
                ["from"] = "person-0",
                ["to"] = "person-1",
            };
            waiting.AddRange((await clients[0].SendAsync("start", ids[0], ids[0], "/start", start))!.AsArray().Select(w => w!));
        }

        await Task.WhenAll(clients.Select(client => Parallel.ForEachAsync(
            waiting, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (task, _) => await client.CompleteAsync(task["instance"]!.GetValue<string>(), task["bookmark"]!.GetValue<string>()))));

        foreach (var client in clients)
            client.Dispose();
        var lines = Verifier.Read(files).Where(l => l.Kind == "complete").ToList();
        output.WriteLine($"{count} bookmarks: " + string.Join("、", lines.GroupBy(l => l.Status).Select(g => $"{g.Count()} × {g.Key}")));
        Assert.Equal(count, lines.Count(l => l.Status == 200));
        Assert.Equal(2 * count, lines.Count(l => l.Status == 409));
        Assert.Equal(2 * count, await site.CountAsync("ledger.entries"));
        Assert.Equal(count, await site.CountAsync("workflow.instances WHERE status = 1 AND revision = 2"));
        Assert.DoesNotContain("deadlock detected", site.Cluster.ReadLog(), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
