using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Complete a task and hand over to the next person, over HTTP with 32 clients, beside the same row changes as raw Npgsql and beside DBOS.</summary>
/// <param name="part">"office" or "runtime" alone, beside its B; null for everything.</param>
internal sealed class DurableBench(bool isShort, string? part)
{
    public const int Clients = 32;
    public const int MattersPerClient = 8;
    private const double BaselineTarget = 0.5, DbosTarget = 3;
    private const int RoundsOfEach = 6;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6), AtMostWarming = TimeSpan.FromSeconds(150), DbosDuration = TimeSpan.FromSeconds(10);

    public async Task<bool> RunAsync() => part switch
    {
        "office" => AgainstBaseline(await OfficeAsync()),
        "runtime" => AgainstBaseline((await RuntimeAsync()).Handover),
        _ => await AllAsync(),
    };

    private static bool AgainstBaseline((Rounds Ours, Rounds Baseline) measured) => Ratio("against B", measured.Ours, measured.Baseline, BaselineTarget);

    private async Task<bool> AllAsync()
    {
        // Before, between and after ours, as the machine's speed changes.
        List<LoadResult> rounds = [await DbosAsync("bench_dbos_1")];
        var office = await OfficeAsync();
        rounds.Add(await DbosAsync("bench_dbos_2"));
        var (runtime, flows) = await RuntimeAsync();
        rounds.Add(await DbosAsync("bench_dbos_3"));
        var dbos = LoadResult.AsOne(rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"DBOS's rounds: {string.Join(", ", rounds.Select(r => r.PerSecond.ToString("F0", CultureInfo.InvariantCulture)))} /s"));
        Console.WriteLine($"DBOS, start → wait → signal → finish, in its own process without HTTP\n    {dbos}");
        var met = Ratio("the office against B", office.Ours, office.Baseline, BaselineTarget);
        met &= Ratio("the runtime alone against its B", runtime.Ours, runtime.Baseline, BaselineTarget);
        met &= Ratio("the office's completions against DBOS's workflows", office.Ours.Total, dbos, DbosTarget);
        met &= Ratio("the runtime's completions against DBOS's workflows", runtime.Ours.Total, dbos, DbosTarget);
        Ratio("the runtime's whole start → wait → complete → finish over HTTP against DBOS's", flows.Total, dbos, target: null);
        return met;
    }

    private static bool Ratio(string what, Rounds ours, Rounds theirs, double? target) => Ratio(what, ours.Total, theirs.Total, target, ours.Spread(theirs));

    private static bool Ratio(string what, LoadResult ours, LoadResult theirs, double? target, string spread = "")
    {
        var ratio = ours.PerSecond / theirs.PerSecond;
        var cpu = theirs.CpuPerPiece / ours.CpuPerPiece;
        var verdict = target is null ? "" : ratio >= target ? $"，目标 {target}：达到" : $"，目标 {target}：没有达到";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: {ratio:F2} × per second{spread}, {cpu:F2} × per CPU second{verdict}"));
        return target is null || ratio >= target;
    }

    private async Task<(Rounds Ours, Rounds Baseline)> OfficeAsync()
    {
        await using var measured = await MeasuredOffice.StartAsync("bench_office", new Dictionary<string, string>());
        var office = measured.Rounds;
        var (database, changes) = await MeasuredOffice.LeaveDatabaseAsync("bench_office_b");
        await using var left = database;
        using var host = await CeilingHost.StartAsync(database, changes);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = host.Address };
        await using var baseline = await BaselineClients.OpenAsync(database, changes, Clients);
        Console.WriteLine($"one completion changes {changes.Count} rows: {baseline.Describe()}");

        var raw = new Rounds(baseline, baseline.RunAsync);
        var ceiling = new Rounds(host, client => CeilingHost.CompleteAsync(http, client));
        await InTurnsAsync(database, office, raw, ceiling);
        Console.WriteLine($"The office: complete a task and hand over, over HTTP, {Clients} clients\n    {office}\n  B: the same row changes as raw Npgsql, one transaction, one round trip\n    {raw}\n  H: nothing but B's batch behind an ASP.NET endpoint, same clients\n    {ceiling}");
        Ratio("H against B", ceiling, raw, target: null);
        Ratio("the office against H", office, ceiling, target: null);
        return (office, raw);
    }

    private async Task<((Rounds Ours, Rounds Baseline) Handover, Rounds Flows)> RuntimeAsync()
    {
        await using var measured = await MeasuredRuntime.StartAsync("bench_runtime");
        var (database, changes) = await MeasuredRuntime.LeaveDatabaseAsync("bench_runtime_b");
        await using var left = database;
        await using var baseline = await BaselineClients.OpenAsync(database, changes, Clients);
        Console.WriteLine($"one completion changes {changes.Count} rows: {baseline.Describe()}");

        var (runtime, flows) = (measured.Handovers, measured.Flows);
        var raw = new Rounds(baseline, baseline.RunAsync);
        await InTurnsAsync(database, runtime, raw, flows);
        Console.WriteLine($"The runtime alone: complete a task and hand over, over HTTP, {Clients} clients\n    {runtime}\n  its B\n    {raw}\n  start → wait → complete → finish\n    {flows}");
        return ((runtime, raw), flows);
    }

    /// <summary>Each client has matters of its own and takes them one after the other.</summary>
    public static Func<int, Task> MatterOfTurn(Func<int, Task> work)
    {
        var turns = new int[Clients];
        return client => work((client * MattersPerClient) + (turns[client]++ % MattersPerClient));
    }

    private Task InTurnsAsync(Database database, params Rounds[] all) =>
        Rounds.TakeTurnsAsync(Clients, isShort ? WarmUp : AtMostWarming, isShort ? 1 : RoundsOfEach, database, all);

    private async Task<LoadResult> DbosAsync(string name)
    {
        await using var database = await Database.CreateAsync(name);
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var url = $"postgresql://{settings.Username}@{Uri.EscapeDataString(settings.Host!)}/{settings.Database}";
        var start = new ProcessStartInfo("node", ["bench.js", url, Clients.ToString(CultureInfo.InvariantCulture), (isShort ? Rounds.Duration : DbosDuration).TotalSeconds.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = Programs.Dbos,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var before = database.CpuSeconds;
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        var line = output.Split('\n').LastOrDefault(l => l.StartsWith('{')) ?? throw new InvalidOperationException("DBOS: " + output);
        var result = JsonNode.Parse(line)!;
        // PostgreSQL's time includes DBOS's warm-up: shared out over measured and warm-up time.
        var share = result["seconds"]!.GetValue<double>() / (result["seconds"]!.GetValue<double>() + 3);
        return new LoadResult(
            result["count"]!.GetValue<int>(), result["seconds"]!.GetValue<double>(), result["cpu"]!.GetValue<double>(), (database.CpuSeconds - before) * share,
            result["p50"]!.GetValue<double>(), result["p99"]!.GetValue<double>());
    }
}
