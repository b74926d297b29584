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
    private const int MattersPerClient = 8;
    private const double BaselineTarget = 0.5, DbosTarget = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6), AtMostWarming = TimeSpan.FromSeconds(60), Duration = TimeSpan.FromSeconds(15), ShortDuration = TimeSpan.FromSeconds(3);

    public async Task<bool> RunAsync() => part switch
    {
        "office" => AgainstBaseline(await OfficeAsync()),
        "runtime" => AgainstBaseline((await RuntimeAsync()).Handover),
        _ => await AllAsync(),
    };

    private static bool AgainstBaseline((LoadResult Ours, LoadResult Baseline) measured) => Ratio("against B", measured.Ours, measured.Baseline, BaselineTarget);

    private async Task<bool> AllAsync()
    {
        var office = await OfficeAsync();
        var (runtime, flows) = await RuntimeAsync();
        var dbos = await DbosAsync();
        Console.WriteLine($"DBOS, start → wait → signal → finish, in its own process without HTTP\n    {dbos}");
        var met = Ratio("the office against B", office.Ours, office.Baseline, BaselineTarget);
        met &= Ratio("the runtime alone against its B", runtime.Ours, runtime.Baseline, BaselineTarget);
        met &= Ratio("the office's completions against DBOS's workflows", office.Ours, dbos, DbosTarget);
        met &= Ratio("the runtime's completions against DBOS's workflows", runtime.Ours, dbos, DbosTarget);
        Ratio("the runtime's whole start → wait → complete → finish over HTTP against DBOS's", flows, dbos, target: null);
        return met;
    }

    private static bool Ratio(string what, LoadResult ours, LoadResult theirs, double? target)
    {
        var ratio = ours.PerSecond / theirs.PerSecond;
        var cpu = (theirs.Cpu + theirs.DatabaseCpu) / theirs.Count / ((ours.Cpu + ours.DatabaseCpu) / ours.Count);
        var verdict = target is null ? "" : ratio >= target ? $"，目标 {target}：达到" : $"，目标 {target}：没有达到";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: {ratio:F2} × per second, {cpu:F2} × per CPU second{verdict}"));
        return target is null || ratio >= target;
    }

    private async Task<(LoadResult Ours, LoadResult Baseline)> OfficeAsync()
    {
        await using var database = await Database.CreateAsync("bench_office");
        var definition = Flow.OfficeHandover("bench-handover");
        List<RawBaseline> raw;
        LoadResult ours;
        ServerProcess host;
        using (var server = await Programs.StartOfficeAsync(database, definition))
        {
            using var officer = await OfficePerson.SignInAsync(server.Address, "zhangwei");
            using var head = await OfficePerson.SignInAsync(server.Address, "wangjianguo");
            OfficePerson[] people = [officer, head];
            var matters = new List<OfficeMatter>();
            for (var n = 0; n < Clients * MattersPerClient; n++)
                matters.Add(await OfficeMatter.StartAsync(officer, database, "bench-handover"));
            var changes = await new RowChanges(database).OfAsync(async () =>
            {
                for (var n = 0; n < 4; n++)
                    await matters[0].HandOverAsync(people);
            });
            host = await CeilingHost.StartAsync(database, changes); // now, while the recorded rows still stand; it idles until it is its turn
            raw = await RawBaseline.PrepareAsync(database, changes, Clients);
            Console.WriteLine($"one completion changes {changes.Count} rows: {string.Join(", ", raw[0].Describe())}");
            ours = await MeasureAsync(server, database, (client, turn) => matters[client * MattersPerClient + turn].HandOverAsync(people));
        }

        var ceiling = await CeilingAsync(database, host);
        var baseline = await BaselineAsync(database, raw);
        Console.WriteLine($"The office: complete a task and hand over, over HTTP, {Clients} clients\n    {ours}\n  B: the same row changes as raw Npgsql, one transaction, one round trip\n    {baseline}\n  H: nothing but B's batch behind an ASP.NET endpoint, same clients\n    {ceiling}");
        Ratio("H against B", ceiling, baseline, target: null);
        Ratio("the office against H", ours, ceiling, target: null);
        return (ours, baseline);
    }

    private async Task<((LoadResult Ours, LoadResult Baseline) Handover, LoadResult Flows)> RuntimeAsync()
    {
        await using var database = await Database.CreateAsync("bench_runtime");
        List<RawBaseline> raw;
        LoadResult ours, flows;
        using (var server = await Programs.StartRuntimeAsync(database))
        {
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = server.Address };
            await RuntimeMatter.PublishAsync(http, Flow.RuntimeHandover("handover"));
            await RuntimeMatter.PublishAsync(http, Flow.OneTask("one-task"));
            var matters = new List<RuntimeMatter>();
            for (var n = 0; n < Clients * MattersPerClient; n++)
                matters.Add(await RuntimeMatter.StartAsync(http, "handover"));
            var changes = await new RowChanges(database).OfAsync(async () =>
            {
                for (var n = 0; n < 4; n++)
                    await matters[0].CompleteAsync(http);
            });
            raw = await RawBaseline.PrepareAsync(database, changes, Clients);
            Console.WriteLine($"one completion changes {changes.Count} rows: {string.Join(", ", raw[0].Describe())}");
            ours = await MeasureAsync(server, database, (client, turn) => matters[client * MattersPerClient + turn].CompleteAsync(http));
            flows = await MeasureAsync(server, database, async (_, _) => await (await RuntimeMatter.StartAsync(http, "one-task")).CompleteAsync(http));
        }

        var baseline = await BaselineAsync(database, raw);
        Console.WriteLine($"The runtime alone: complete a task and hand over, over HTTP, {Clients} clients\n    {ours}\n  its B\n    {baseline}\n  start → wait → complete → finish\n    {flows}");
        return ((ours, baseline), flows);
    }

    private async Task<LoadResult> MeasureAsync(ServerProcess server, Database database, Func<int, int, Task> work)
    {
        var turns = new int[Clients];
        Task Work(int client) => work(client, turns[client]++ % MattersPerClient);
        await Load.WarmAsync(Clients, isShort ? WarmUp : AtMostWarming, server, Work);
        return await Load.RunAsync(Clients, TimeSpan.Zero, isShort ? ShortDuration : Duration, () => server.CpuSeconds, () => database.CpuSeconds, Work);
    }

    private async Task<LoadResult> CeilingAsync(Database database, ServerProcess host)
    {
        using var server = host;
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = server.Address };
        await Load.WarmAsync(Clients, isShort ? WarmUp : AtMostWarming, server, client => CeilingHost.CompleteAsync(http, client));
        return await Load.RunAsync(
            Clients, TimeSpan.Zero, isShort ? ShortDuration : Duration, () => server.CpuSeconds, () => database.CpuSeconds, client => CeilingHost.CompleteAsync(http, client));
    }

    private async Task<LoadResult> BaselineAsync(Database database, List<RawBaseline> baselines)
    {
        var connections = new List<NpgsqlConnection>();
        for (var n = 0; n < Clients; n++)
            connections.Add(await database.OpenAsync());
        using var self = Process.GetCurrentProcess();
        double Own()
        {
            self.Refresh();
            return self.TotalProcessorTime.TotalSeconds;
        }

        var result = await Load.RunAsync(Clients, WarmUp, isShort ? ShortDuration : Duration, Own, () => database.CpuSeconds, client => baselines[client].RunAsync(connections[client]));
        foreach (var connection in connections)
            await connection.DisposeAsync();
        return result;
    }

    private async Task<LoadResult> DbosAsync()
    {
        await using var database = await Database.CreateAsync("bench_dbos");
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var url = $"postgresql://{settings.Username}@{Uri.EscapeDataString(settings.Host!)}/{settings.Database}";
        var start = new ProcessStartInfo("node", ["bench.js", url, Clients.ToString(CultureInfo.InvariantCulture), (isShort ? ShortDuration : Duration).TotalSeconds.ToString(CultureInfo.InvariantCulture)])
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
