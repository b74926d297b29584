using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Start-up time and memory of the office with very many waiting instances, beside the same office without any.</summary>
/// <param name="starts">How many starts; their median counts.</param>
internal sealed class StartupBench(int waiting, int starts)
{
    private const double TimeTarget = 1.2, MemoryTarget = 1.1;

    public async Task<bool> RunAsync()
    {
        await using var database = await Database.CreateAsync("bench_startup");
        string instance;
        using (var server = await Programs.StartOfficeAsync(database, Flow.OfficeDelay("bench-delay")))
        {
            using var officer = await OfficePerson.SignInAsync(server.Address, "zhangwei");
            instance = Guid.Parse((await officer.PostAsync("/api/procedures/bench-delay/start", []))["caseId"]!.GetValue<string>()).ToString("N");
        }

        var empty = await MeasureAsync(database);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        await new WaitingInstances(database, instance).CopyAsync("waiting", waiting, TimeSpan.FromDays(30), withCases: false);
        await database.ExecuteAsync("VACUUM ANALYZE workflow.instances, workflow.bookmarks, workflow.timers");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filled with {waiting} in {System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s"));
        var full = await MeasureAsync(database);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            Start-up, median of {starts}: empty {empty.Seconds:F2} s, with {waiting} waiting instances {full.Seconds:F2} s: {full.Seconds / empty.Seconds:F2} × (target ≤ {TimeTarget})
              memory five seconds later: {empty.Megabytes:F0} MB and {full.Megabytes:F0} MB: {full.Megabytes / empty.Megabytes:F2} × (target ≤ {MemoryTarget})
              CPU of one start: {empty.Cpu:F2} s and {full.Cpu:F2} s
            """));
        return full.Seconds <= TimeTarget * empty.Seconds && full.Megabytes <= MemoryTarget * empty.Megabytes;
    }

    private async Task<(double Seconds, double Megabytes, double Cpu)> MeasureAsync(Database database)
    {
        var seen = new List<(double Seconds, double Megabytes, double Cpu)>();
        for (var n = 0; n <= starts; n++)
        {
            using var server = await Programs.StartOfficeAsync(database, Flow.OfficeDelay("bench-delay"));
            var cpu = server.CpuSeconds;
            await Task.Delay(TimeSpan.FromSeconds(5)); // the pumps have looked around twice
            seen.Add((server.StartedIn.TotalSeconds, server.MemoryMegabytes, cpu));
        }

        // The first start finds a cold cache.
        seen.RemoveAt(0);
        return (Median(seen.Select(s => s.Seconds)), Median(seen.Select(s => s.Megabytes)), Median(seen.Select(s => s.Cpu)));
    }

    private double Median(IEnumerable<double> values) => values.Order().ElementAt(starts / 2);
}
