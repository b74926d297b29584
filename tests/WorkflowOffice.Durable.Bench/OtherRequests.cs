using System.Diagnostics;

namespace WorkflowOffice.Durable.Bench;

/// <summary>People at work at their own pace: each reads the inbox, thinks for a moment, hands a matter over, thinks for a moment.</summary>
internal sealed class OtherRequests(OfficePerson[] people, List<OfficeMatter> matters)
{
    private static readonly TimeSpan Thinking = TimeSpan.FromMilliseconds(100);

    /// <param name="isOver">Asked twice a second.</param>
    public async Task<(double P50, double P99, int Count)> RunAsync(TimeSpan atMost, Func<Task<bool>> isOver)
    {
        using var over = new CancellationTokenSource(atMost);
        var work = Task.WhenAll(matters.Select(matter => WorkAsync(matter, over.Token)));
        while (!over.IsCancellationRequested && !await isOver())
            await Task.Delay(500);
        await over.CancelAsync();
        var times = (await work).SelectMany(t => t).Order().ToList();
        return (times[times.Count / 2], times[(int)(times.Count * 0.99)], times.Count);
    }

    private async Task<List<double>> WorkAsync(OfficeMatter matter, CancellationToken over)
    {
        var times = new List<double>();
        while (!over.IsCancellationRequested)
        {
            times.Add(await TimeAsync(() => people[0].GetAsync("/api/tasks?box=todo")));
            await Task.Delay(Thinking, CancellationToken.None);
            times.Add(await TimeAsync(() => matter.HandOverAsync(people)));
            await Task.Delay(Thinking, CancellationToken.None);
        }

        return times;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
