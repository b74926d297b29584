using System.Diagnostics;
using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <param name="Cpu">Seconds of processor time: of the server program (or the baseline's own process), and of PostgreSQL.</param>
internal sealed record LoadResult(int Count, double Seconds, double Cpu, double DatabaseCpu, double P50, double P99)
{
    public double PerSecond => Count / Seconds;

    public double CpuPerPiece => (Cpu + DatabaseCpu) / Count;

    /// <summary>All rounds as one; the latencies are those of the median round.</summary>
    public static LoadResult AsOne(IReadOnlyCollection<LoadResult> rounds)
    {
        double Median(Func<LoadResult, double> of) => rounds.Select(of).Order().ElementAt(rounds.Count / 2);
        return new LoadResult(rounds.Sum(r => r.Count), rounds.Sum(r => r.Seconds), rounds.Sum(r => r.Cpu), rounds.Sum(r => r.DatabaseCpu), Median(r => r.P50), Median(r => r.P99));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerSecond,7:F0} /s   p50 {P50,6:F1} ms   p99 {P99,6:F1} ms   CPU per piece {1000 * Cpu / Count,6:F3} ms server + {1000 * DatabaseCpu / Count:F3} ms PostgreSQL   ({Cpu:F1} + {DatabaseCpu:F1} s)");
}

/// <summary>So many clients, each doing one piece of work after the other.</summary>
internal static class Load
{
    /// <summary>Share of a processor.</summary>
    private const double Resting = 0.05;

    private static readonly TimeSpan WarmUpRound = TimeSpan.FromSeconds(3);

    /// <summary>Works without measuring until the server's compiler rests: a host runs for weeks, its first minute is another figure (startup).</summary>
    /// <param name="work">One piece of work of a client.</param>
    public static async Task WarmAsync(int clients, TimeSpan atMost, IMeasuredProcess server, Func<int, Task> work)
    {
        var (began, share) = (Stopwatch.GetTimestamp(), 1.0);
        while (share > Resting && Stopwatch.GetElapsedTime(began) < atMost)
        {
            var before = server.CompilerSeconds;
            await ForAsync(clients, WarmUpRound, work);
            share = Math.Max(0, server.CompilerSeconds - before) / WarmUpRound.TotalSeconds;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  warm after {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s, the compiler still takes {100 * share:F0} % of a processor"));
    }

    /// <param name="work">One piece of work of a client.</param>
    public static async Task<LoadResult> RunAsync(int clients, TimeSpan duration, Func<double> cpu, Func<double> databaseCpu, Func<int, Task> work)
    {
        var (cpuBefore, databaseBefore, began) = (cpu(), databaseCpu(), Stopwatch.GetTimestamp());
        var latencies = await ForAsync(clients, duration, work);
        var elapsed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        latencies.Sort();
        return new LoadResult(
            latencies.Count, elapsed, cpu() - cpuBefore, databaseCpu() - databaseBefore, latencies[latencies.Count / 2], latencies[(int)(latencies.Count * 0.99)]);
    }

    private static async Task<List<double>> ForAsync(int clients, TimeSpan duration, Func<int, Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var mine = new List<double>();
            while (Stopwatch.GetElapsedTime(began) < duration)
            {
                var from = Stopwatch.GetTimestamp();
                await work(client);
                mine.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }

            return mine;
        })));
        return [.. latencies.SelectMany(l => l)];
    }
}
