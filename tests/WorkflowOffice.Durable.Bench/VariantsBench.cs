using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>
/// The office beside itself with other settings or of another build, by turns: what a change gives, on a machine whose speed changes more than that. B runs with them.
/// </summary>
/// <param name="variants">Such as <c>plain|one heap:DOTNET_gcServer=0|before:PROGRAM=/tmp/before/WorkflowOffice.Web.dll;POOL=16</c>.</param>
internal sealed class VariantsBench(string variants)
{
    private const int RoundsOfEach = 20;
    private static readonly TimeSpan AtMostWarming = TimeSpan.FromSeconds(100);

    public async Task RunAsync()
    {
        var offices = new List<(string Name, MeasuredOffice Office)>();
        try
        {
            foreach (var variant in variants.Split('|'))
                offices.Add((variant.Split(':')[0], await MeasuredOffice.StartAsync($"bench_variant{offices.Count}", SettingsOf(variant))));
            var (database, changes) = await MeasuredOffice.LeaveDatabaseAsync("bench_variants_b");
            await using var left = database;
            await using var baseline = await BaselineClients.OpenAsync(database, changes, DurableBench.Clients);
            var raw = new Rounds(baseline, baseline.RunAsync);
            await Rounds.TakeTurnsAsync(DurableBench.Clients, AtMostWarming, RoundsOfEach, database, [.. offices.Select(o => o.Office.Rounds), raw]);

            Console.WriteLine($"  {"B",-20}{raw}");
            foreach (var (name, office) in offices)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-20}{office.Rounds}   {office.Rounds.Total.PerSecond / raw.Total.PerSecond:F3} × B, CPU {raw.Total.CpuPerPiece / office.Rounds.Total.CpuPerPiece:F3}{office.Rounds.Spread(raw)}"));
        }
        finally
        {
            foreach (var (_, office) in offices)
                await office.DisposeAsync();
        }
    }

    private static Dictionary<string, string> SettingsOf(string variant) => !variant.Contains(':', StringComparison.Ordinal)
        ? []
        : variant[(variant.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';').Select(setting => setting.Split('=', 2)).ToDictionary(s => s[0], s => s[1]);
}
