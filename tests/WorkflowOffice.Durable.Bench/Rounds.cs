using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Something that is measured by turns with others, and what its rounds gave.</summary>
/// <param name="process">Whose processor time counts.</param>
/// <param name="work">One piece of work of a client.</param>
internal sealed class Rounds(IMeasuredProcess process, Func<int, Task> work)
{
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    private readonly List<LoadResult> results = [];

    public LoadResult Total => LoadResult.AsOne(results);

    /// <summary>All of them warm, then one after the other in short rounds: what disturbs the machine for longer than a round disturbs them all.</summary>
    /// <param name="atMost">How long each may warm up.</param>
    /// <param name="turns">Rounds of each.</param>
    public static async Task TakeTurnsAsync(int clients, TimeSpan atMost, int turns, Database database, params IReadOnlyList<Rounds> all)
    {
        foreach (var rounds in all)
            await rounds.WarmAsync(clients, atMost);
        for (var turn = 0; turn < turns; turn++)
        {
            foreach (var rounds in all)
                await rounds.RunAsync(clients, database);
        }
    }

    private Task WarmAsync(int clients, TimeSpan atMost) => Load.WarmAsync(clients, atMost, process, work);

    private async Task RunAsync(int clients, Database database) =>
        results.Add(await Load.RunAsync(clients, Duration, () => process.CpuSeconds, () => database.CpuSeconds, work));

    /// <summary>The lowest and the highest ratio of a round to the other's round beside it.</summary>
    public string Spread(Rounds other)
    {
        var ratios = results.Zip(other.results, (mine, theirs) => mine.PerSecond / theirs.PerSecond).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $" (rounds {ratios[0]:F2} to {ratios[^1]:F2})");
    }

    public override string ToString() => Total.ToString();
}
