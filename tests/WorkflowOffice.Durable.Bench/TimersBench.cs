using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Many timers waiting, many of them due in the same second: how late they fire, and what other people notice of it.</summary>
/// <remarks>Warm, as the durable section is: an office that has run for days has compiled what fires a timer. What the first ones cost is printed beside it.</remarks>
/// <param name="isCold">Without firing any before: the first minute after a start.</param>
internal sealed class TimersBench(int waiting, int due, bool isCold)
{
    private const int WarmUp = 3000;
    private const double LatenessTarget = 15, SlowdownTarget = 2;
    private const int Clients = 4;

    private const string Watch = """
        CREATE TABLE public.fired (lateness double precision NOT NULL);
        CREATE FUNCTION public.fired() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO public.fired VALUES (extract(epoch FROM clock_timestamp() - OLD.due_at));
            RETURN NULL;
        END $$;
        CREATE TRIGGER fired AFTER DELETE ON workflow.timers FOR EACH ROW EXECUTE FUNCTION public.fired();
        """;

    public async Task<bool> RunAsync()
    {
        await using var database = await Database.CreateAsync("bench_timers");
        using var server = await Programs.StartOfficeAsync(database, Flow.OfficeDelay("bench-delay"), Flow.OfficeHandover("bench-handover"));
        using var officer = await OfficePerson.SignInAsync(server.Address, "zhangwei");
        using var head = await OfficePerson.SignInAsync(server.Address, "wangjianguo");
        OfficePerson[] people = [officer, head];
        var started = await officer.PostAsync("/api/procedures/bench-delay/start", []);
        var pattern = new WaitingInstances(database, Guid.Parse(started["caseId"]!.GetValue<string>()).ToString("N"));
        await database.ExecuteAsync(Watch);
        var matters = new List<OfficeMatter>();
        for (var n = 0; n < Clients; n++)
            matters.Add(await OfficeMatter.StartAsync(officer, database, "bench-handover"));

        await pattern.CopyAsync("waiting", waiting - due, TimeSpan.FromDays(30), withCases: true);
        await database.ExecuteAsync("VACUUM ANALYZE workflow.instances, workflow.timers, workflow.bookmarks, office.cases");
        if (!isCold)
            await FireAsync(pattern, database, server, "warm", Math.Min(due, WarmUp));
        var others = new OtherRequests(people, matters);
        await others.RunAsync(TimeSpan.FromSeconds(10), () => Task.FromResult(false)); // warm
        var idle = await others.RunAsync(TimeSpan.FromSeconds(15), () => Task.FromResult(false));

        // One transaction makes them visible, a moment before they are due.
        var (cpu, databaseCpu) = (server.CpuSeconds, database.CpuSeconds);
        await pattern.CopyAsync("due", due, TimeSpan.FromSeconds(Math.Max(5, due / 1000)), withCases: true);
        await database.ExecuteAsync("ANALYZE workflow.timers");
        var busy = await others.RunAsync(TimeSpan.FromMinutes(3), async () => await FiredAsync(database) >= due);
        var fired = await FiredAsync(database);
        var lateness = await database.QueryAsync("""
            SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY lateness)::numeric(9, 2), percentile_disc(0.99) WITHIN GROUP (ORDER BY lateness)::numeric(9, 2),
                min(lateness)::numeric(9, 3) FROM public.fired
            """);
        var (p50, p99, earliest) = (Number(lateness[0][0]), Number(lateness[0][1]), Number(lateness[0][2]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {waiting} timers waiting, {due} of them due in the same second: {fired} fired, lateness p50 {p50:F1} s, p99 {p99:F1} s (target ≤ {LatenessTarget} s), earliest {earliest:F3} s
              CPU {server.CpuSeconds - cpu:F1} s server + {database.CpuSeconds - databaseCpu:F1} s PostgreSQL, copying the rows included
              other requests ({Clients} people reading their inbox and handing over): idle p50 {idle.P50:F1} ms p99 {idle.P99:F1} ms ({idle.Count}), meanwhile p50 {busy.P50:F1} ms p99 {busy.P99:F1} ms ({busy.Count}): {busy.P99 / idle.P99:F2} × (target ≤ {SlowdownTarget})
            """));
        return fired == due && earliest >= 0 && p99 <= LatenessTarget && busy.P99 <= SlowdownTarget * idle.P99;
    }

    /// <summary>As many timers as said, while nobody else is there.</summary>
    private static async Task FireAsync(WaitingInstances pattern, Database database, ServerProcess server, string prefix, int count)
    {
        var (cpu, databaseCpu) = (server.CpuSeconds, database.CpuSeconds);
        await pattern.CopyAsync(prefix, count, TimeSpan.FromSeconds(5), withCases: true);
        while (await FiredAsync(database) < count)
            await Task.Delay(500);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first {count}, cold: CPU {server.CpuSeconds - cpu:F1} s server + {database.CpuSeconds - databaseCpu:F1} s PostgreSQL"));
        await database.ExecuteAsync("TRUNCATE public.fired");
    }

    private static async Task<int> FiredAsync(Database database) =>
        int.Parse((await database.QueryAsync("SELECT count(*) FROM public.fired"))[0][0], CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
