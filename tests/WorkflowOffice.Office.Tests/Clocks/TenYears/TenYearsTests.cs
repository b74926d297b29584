using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.Clocks.TenYears;

/// <summary>
/// Ten years with a fake clock: each clock fires exactly once, on the day of the independent slow implementation, however often nodes restart.
/// </summary>
/// <remarks>Real PostgreSQL, real pumps. <c>TIME_TEST_CLOCKS</c> and <c>TIME_TEST_SEED</c> set size and seed; time-test.sh runs the 20,000.</remarks>
public sealed class TenYearsTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset End = LegalTime.At(new DateOnly(2026, 12, 31));

    [Fact]
    public async Task EveryClockFiresExactlyOnce_OnTheOraclesDay()
    {
        var count = Setting("TIME_TEST_CLOCKS", 300);
        var seed = Setting("TIME_TEST_SEED", 20260302);
        await using var office = await OfficeHost.StartAsync("2016-01-01");
        var watch = Stopwatch.StartNew();
        var simulation = new Simulation(office, count, seed, restarts: Setting("TIME_TEST_RESTARTS", 6));
        await simulation.RunAsync();

        var fired = await ReadAsync(office, "Ended", "Overdue");
        var climbed = await ReadAsync(office, "Escalated");
        var due = await DueAsync(office);
        var wrong = new List<string>();
        foreach (var clock in simulation.Clocks)
        {
            Compare(wrong, clock, "fired", clock.Fires, fired.GetValueOrDefault(clock.ClockId, []));
            Compare(wrong, clock, "climbed", [.. clock.Rungs.Where(rung => rung <= End)], climbed.GetValueOrDefault(clock.ClockId, []));
            if (!clock.IsPaused && due[clock.ClockId] != clock.Due)
                wrong.Add($"{clock.Rule.Code} {clock.ClockId}: due {due[clock.ClockId]}, by the oracle {clock.Due}");
        }

        output.WriteLine(
            $"{simulation.Clocks.Count} clocks of {simulation.Clocks.Select(clock => clock.Rule.Code).Distinct().Count()} rules, {simulation.Changes} changes, "
            + $"{simulation.Clocks.Sum(clock => clock.Fires.Count)} fired, {climbed.Values.Sum(days => days.Count)} rungs, {simulation.Fired} timers, "
            + $"{simulation.Restarted} restarts, {simulation.BrokenOff} broken off, seed {seed}, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong (seed {seed}):\n" + string.Join('\n', wrong.Take(20)));
        Assert.True(simulation.Clocks.Sum(clock => clock.Fires.Count) > count * 8 / 10, "most periods end within the years");
        Assert.True(simulation.Changes > count / 5, "many are changed on the way");
    }

    private static void Compare(
        List<string> wrong, SimulatedClock clock, string what, IReadOnlyList<DateTimeOffset> expected, IReadOnlyList<DateTimeOffset> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            wrong.Add(
                $"{clock.Rule.Code} {clock.ClockId} from {clock.Start.On}, {clock.Changes} changes: {what} {string.Join(", ", actual)}, by the oracle {string.Join(", ", expected)}");
        }
    }

    private static async Task<Dictionary<Guid, List<DateTimeOffset>>> ReadAsync(OfficeHost office, params string[] kinds)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select clock_id, at from office.clock_events where kind = any($1) order by at, id", connection)
        {
            Parameters = { new() { Value = kinds } },
        };
        var events = new Dictionary<Guid, List<DateTimeOffset>>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var id = reader.GetGuid(0);
            if (!events.TryGetValue(id, out var days))
                events[id] = days = [];
            days.Add(new DateTimeOffset(reader.GetDateTime(1), TimeSpan.Zero));
        }

        return events;
    }

    private static async Task<Dictionary<Guid, DateOnly>> DueAsync(OfficeHost office)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select id, due_on from office.clocks", connection);
        var due = new Dictionary<Guid, DateOnly>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            due[reader.GetGuid(0)] = reader.GetFieldValue<DateOnly>(1);
        return due;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
