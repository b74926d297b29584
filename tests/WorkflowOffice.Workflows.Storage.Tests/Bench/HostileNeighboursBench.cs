using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;
using Xunit.Abstractions;

namespace WorkflowOffice.Workflows.Storage.Tests.Bench;

/// <summary>
/// What other bursts notice of the hostile corpus: committed work on PostgreSQL, idle, beside the corpus, and beside one process that only counts, in turns; the last says what
/// a busy processor alone costs. Runs only with WORKFLOW_BENCH=1, on a machine that does nothing else (./bench.sh expressions); BENCH_SHORT=1: 3 rounds instead of 10.
/// </summary>
public sealed class HostileNeighboursBench(StorageFixture fixture, ITestOutputHelper output) : IClassFixture<StorageFixture>
{
    private const double Goal = 1.5;

    private static readonly TimeSpan Part = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task OtherBursts_BesideTheCorpus()
    {
        if (Environment.GetEnvironmentVariable("WORKFLOW_BENCH") != "1")
            return;
        var rounds = Environment.GetEnvironmentVariable("BENCH_SHORT") == "1" ? 3 : 10;
        await using var host = new StorageHost(
            fixture.Database.ConnectionString, services => services.Replace(ServiceDescriptor.Singleton<IDatabaseClock, DatabaseClock>()));
        Neighbour[] neighbours = [await Neighbour.StartAsync(host, "plain", NeighbourFlow.PlainCondition), await Neighbour.StartAsync(host, "process", NeighbourFlow.ProcessCondition)];
        var corpus = await HostileCorpus.PublishAsync(host);
        // Warm: what .NET compiles in the first seconds is no neighbour's doing.
        for (var warm = 0; warm < 2; warm++)
            await BesideAsync(corpus, () => WorkAsync(neighbours));

        TailRatio[] kinds = [new(), new()];
        var (all, control) = (new TailRatio(), new TailRatio());
        for (var round = 0; round < rounds; round++)
        {
            var idle = await WorkAsync(neighbours);
            var beside = await BesideAsync(corpus, () => WorkAsync(neighbours));
            for (var kind = 0; kind < kinds.Length; kind++)
                kinds[kind].Add(idle[kind], beside[kind]);
            all.Add(idle.SelectMany(times => times), beside.SelectMany(times => times));
            control.Add(idle.SelectMany(times => times), (await BesideCountingAsync(() => WorkAsync(neighbours))).SelectMany(times => times));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"other bursts beside {corpus.Played} hostile ones ({corpus.Count} scripts), the longest of which took {corpus.Longest.Life.TotalSeconds:0.000} s, commit included"));
        output.WriteLine("other bursts, decision worked out in the server: " + kinds[0].Describe(Goal));
        output.WriteLine("other bursts, decision in a script process: " + kinds[1].Describe(Goal));
        output.WriteLine("other bursts, both: " + all.Describe(Goal));
        output.WriteLine("other bursts, both, beside one process of the lowest priority that only counts: " + control.Describe(Goal));
        Assert.True(kinds.All(kind => kind.IsWithin(Goal) == true), "The goal is not shown to be reached.");
    }

    private static Task<List<double>[]> WorkAsync(Neighbour[] neighbours) => Task.WhenAll(neighbours.Select(neighbour => neighbour.WorkAsync(Part)));

    private static async Task<List<double>[]> BesideCountingAsync(Func<Task<List<double>[]>> work)
    {
        using var counting = Process.Start("nice", ["-n", "19", "sh", "-c", "while :; do :; done"]);
        try
        {
            return await work();
        }
        finally
        {
            counting.Kill();
            await counting.WaitForExitAsync();
        }
    }

    private static async Task<List<double>[]> BesideAsync(HostileCorpus corpus, Func<Task<List<double>[]>> work)
    {
        using var stop = new CancellationTokenSource();
        var playing = Task.Run(() => corpus.PlayAsync(stop.Token));
        var times = await work();
        await stop.CancelAsync();
        await playing;
        return times;
    }
}
