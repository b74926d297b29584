using System.Diagnostics;
using System.Globalization;

namespace WorkflowOffice.Reliability.Harness;

/// <param name="Chaos">False: only the clients' races, nothing is killed.</param>
internal sealed record ChaosOptions(string Build, TimeSpan Duration, int Seed, int Clients = 8, bool Chaos = true);

internal sealed record ChaosResult(int NodeKills, int DatabaseKills, int FailPoints, int KillsInOpenBurst, int Acknowledged, int Refused, long Instances, IReadOnlyList<string> Violations)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"kills {NodeKills + DatabaseKills + FailPoints} (nodes {NodeKills}, PostgreSQL {DatabaseKills}, fail points {FailPoints}), that hit an open burst {KillsInOpenBurst}, commands acknowledged {Acknowledged}, refused with 409 {Refused}, instances {Instances}, violations {Violations.Count}");
}

/// <summary>Clients move money while nodes and PostgreSQL are killed at random; then everything comes to rest and is verified.</summary>
internal sealed class ChaosRun(ChaosOptions options)
{
    private const string AtRest = """
        (SELECT 1 FROM workflow.instances WHERE status = 0
         UNION ALL SELECT 1 FROM workflow.timers UNION ALL SELECT 1 FROM workflow.deliveries UNION ALL SELECT 1 FROM workflow.starts
         UNION ALL SELECT 1 FROM workflow.outbox WHERE status = 'waiting' UNION ALL SELECT 1 FROM workflow.stimuli WHERE status <> 'matched') AS x
        """;

    private readonly Random random = new(options.Seed);
    private readonly Dictionary<NodeProcess, Task> starting = [];
    private int nodeKills;
    private int databaseKills;
    private int failPoints;
    private int inOpenBurst;

    public async Task<ChaosResult> RunAsync()
    {
        await using var site = await Site.StartAsync(options.Build);
        var folder = Directory.CreateTempSubdirectory("workflowoffice-clients-").FullName;
        var files = Enumerable.Range(0, options.Clients).Select(n => Path.Combine(folder, $"client-{n}.jsonl")).ToArray();
        using var rest = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        var clients = Task.WhenAll(files.Select((file, n) => ClientAsync(site, file, n, began, rest.Token)));
        while (options.Chaos && Stopwatch.GetElapsedTime(began) < options.Duration)
        {
            await Task.Delay(random.Next(200, 1000));
            await KillSomethingAsync(site);
            await ReviveAsync(site, atRest: false);
        }

        await ReviveAsync(site, atRest: true);
        var left = options.Duration - Stopwatch.GetElapsedTime(began);
        rest.CancelAfter((left > TimeSpan.Zero ? left : TimeSpan.Zero) + TimeSpan.FromSeconds(options.Chaos ? 90 : 20));
        await clients;
        await WaitForRestAsync(site);
        var lines = Verifier.Read(files);
        var violations = await new Verifier(site.Database, lines, site.Cluster.ReadLog()).CheckAsync();
        Directory.Delete(folder, recursive: true);
        return new ChaosResult(
            nodeKills, databaseKills, failPoints, inOpenBurst, lines.Count(l => l.Status == 200), lines.Count(l => l.Status == 409),
            await site.CountAsync("workflow.instances"), violations);
    }

    private async Task ClientAsync(Site site, string file, int number, long began, CancellationToken giveUp)
    {
        using var client = new Client(file, site.Nodes, options.Seed * 1000 + number) { GiveUp = giveUp };
        try
        {
            for (var i = 0; Stopwatch.GetElapsedTime(began) < options.Duration; i++)
                await client.TransferAsync(string.Create(CultureInfo.InvariantCulture, $"transfer-{number}-{i}"));
        }
        catch (OperationCanceledException)
        {
            // It got no answer for a minute after the last kill; the verifier finds what that left behind.
        }
    }

    private async Task KillSomethingAsync(Site site)
    {
        if (random.Next(6) == 0)
        {
            databaseKills++;
            inOpenBurst += await OpenBurstsAsync(site, "node-%") > 0 ? 1 : 0;
            await site.Cluster.KillAndRestartAsync();
            return;
        }

        var node = site.Nodes[random.Next(site.Nodes.Length)];
        if (IsStarting(node) || node.IsDead)
            return;
        nodeKills++;
        // Frozen first, so that what was open when it was looked at is open when it is killed.
        node.Stop();
        inOpenBurst += await OpenBurstsAsync(site, node.Name) > 0 ? 1 : 0;
        node.Kill();
        // Every second one will kill itself between two statements, within its next hundreds of statements.
        starting[node] = node.StartAsync(random.Next(2) == 0 ? random.Next(5, 150) : 0);
    }

    /// <summary>Starts again who fell at a fail point; at rest, everybody who may still fall.</summary>
    private async Task ReviveAsync(Site site, bool atRest)
    {
        if (atRest)
            await Task.WhenAll(starting.Values);
        foreach (var node in site.Nodes.Where(n => n.IsArmed && !IsStarting(n)))
        {
            if (node.IsDead)
                failPoints++;
            else if (!atRest)
                continue;
            else
                nodeKills++;
            node.Kill();
            starting[node] = node.StartAsync();
        }

        if (atRest)
            await Task.WhenAll(starting.Values);
    }

    private bool IsStarting(NodeProcess node) => starting.TryGetValue(node, out var start) && !start.IsCompleted;

    private static Task<long> OpenBurstsAsync(Site site, string node) => site.CountAsync(
        $"pg_stat_activity WHERE application_name LIKE '{node}' AND backend_xid IS NOT NULL AND state IN ('idle in transaction', 'active')");

    private async Task WaitForRestAsync(Site site)
    {
        var began = Stopwatch.GetTimestamp();
        for (var (last, since) = (-1L, began); ;)
        {
            var open = await site.CountAsync(AtRest);
            if (open != last)
                (last, since) = (open, Stopwatch.GetTimestamp());
            // A failed attempt waits 10 s, an outbox lease of a killed node a minute.
            if (open == 0 || Stopwatch.GetElapsedTime(since) > TimeSpan.FromSeconds(await site.CountAsync("workflow.outbox WHERE status = 'waiting'") > 0 && options.Chaos ? 75 : options.Chaos ? 14 : 6))
                return;
            await Task.Delay(200);
        }
    }
}
