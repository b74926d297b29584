using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Something that is measured by turns with others, and what its rounds gave.</summary>
/// <param name="process">Whose processor time counts.</param>
/// <param name="work">One piece of work of a client.</param>
internal sealed class Rounds(IMeasuredProcess process, Func<int, Task> work)
{
    private readonly List<LoadResult> results = [];

    public LoadResult Total => LoadResult.AsOne(results);

    public Task WarmAsync(int clients, TimeSpan atMost) => Load.WarmAsync(clients, atMost, process, work);

    public async Task RunAsync(int clients, TimeSpan duration, Database database) =>
        results.Add(await Load.RunAsync(clients, duration, () => process.CpuSeconds, () => database.CpuSeconds, work));

    /// <summary>The lowest and the highest ratio of a round to the other's round beside it.</summary>
    public string Spread(Rounds other)
    {
        var ratios = results.Zip(other.results, (mine, theirs) => mine.PerSecond / theirs.PerSecond).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $" (rounds {ratios[0]:F2} to {ratios[^1]:F2})");
    }

    public override string ToString() => Total.ToString();
}
