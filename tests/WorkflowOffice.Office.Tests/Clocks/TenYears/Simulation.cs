using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Timers;

namespace WorkflowOffice.Office.Tests.Clocks.TenYears;

/// <summary>Ten years of an office: clocks come into being, are changed and fire on two nodes that restart and break off at random.</summary>
internal sealed class Simulation(OfficeHost office, int count, int seed, int restarts)
{
    private static readonly DateOnly First = new(2016, 1, 1);
    private static readonly DateOnly LastStart = new(2025, 12, 31);
    private static readonly DateTimeOffset End = LegalTime.At(new DateOnly(2026, 12, 31));

    private readonly Random random = new(seed);
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> agenda = new();
    private readonly List<SimulatedClock> clocks = [];
    private readonly OfficeHost[] nodes = new OfficeHost[2];
    private RandomClocks draw = null!;
    private WorkflowDefinition definition = null!;
    private Guid starter;
    private int order;

    public IReadOnlyList<SimulatedClock> Clocks => clocks;

    public int Changes => clocks.Sum(clock => clock.Changes);

    public int Restarted { get; private set; }

    public int BrokenOff { get; private set; }

    public int Fired { get; private set; }

    public async Task RunAsync()
    {
        draw = new RandomClocks(random);
        starter = Guid.Parse((await office.AsAsync(SupervisionNoticeStory.Officer)).Id);
        definition = await ClockProcedure.PublishAsync(office.Services);
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = office.AnotherNode();
        PlanStarts();
        PlanRestarts();
        while (await NextAsync() is { } now && now <= End)
        {
            office.Clock.SetTo(now);
            // What is due at this moment comes before what people do at it.
            await PumpAsync();
            while (agenda.TryPeek(out _, out var next) && next.At <= now)
                await agenda.Dequeue()();
        }

        foreach (var clock in clocks.Where(clock => clock.ExpiresAt <= End && clock.Fires.Count == 0))
            clock.Fire();
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    private void PlanStarts()
    {
        var days = LastStart.DayNumber - First.DayNumber;
        var drawn = 0;
        var byDay = new SortedDictionary<DateOnly, List<SimulatedClock>>();
        for (var number = 0; drawn < count; number++)
        {
            var day = First.AddDays(random.Next(days));
            if (draw.Draw(number, day) is not { } clock)
                continue;
            drawn++;
            if (!byDay.TryGetValue(day, out var ofDay))
                byDay[day] = ofDay = [];
            ofDay.Add(clock);
        }

        foreach (var (day, ofDay) in byDay)
            Plan(LegalTime.At(day, 10), () => StartAsync(ofDay));
    }

    private void PlanRestarts()
    {
        for (var i = 0; i < restarts; i++)
        {
            var at = LegalTime.At(First.AddDays(random.Next(4000)), random.Next(24));
            Plan(at, async () =>
            {
                var node = random.Next(nodes.Length);
                await nodes[node].DisposeAsync();
                nodes[node] = office.AnotherNode();
                Restarted++;
            });
        }
    }

    /// <summary>All clocks of a day in one burst.</summary>
    private async Task StartAsync(List<SimulatedClock> ofDay)
    {
        await AnyNode().GetRequiredService<IBurstRunner>().RunAsync(async (burst, token) =>
        {
            foreach (var clock in ofDay)
                clock.CaseId = (await ClockProcedure.StartAsync(burst, definition, FactOf(clock), token)).Id;
            var cases = ofDay.Select(clock => clock.CaseId).ToArray();
            var database = burst.Services.GetRequiredService<OfficeDbContext>();
            await database.SaveChangesAsync(token);
            var ids = await database.Clocks.Where(clock => cases.Contains(clock.CaseId)).ToDictionaryAsync(clock => clock.CaseId, clock => clock.Id, token);
            foreach (var clock in ofDay)
                clock.ClockId = ids[clock.CaseId];
            return true;
        });
        clocks.AddRange(ofDay);
        foreach (var clock in ofDay)
            PlanChange(clock);
    }

    private void PlanChange(SimulatedClock clock)
    {
        if (draw.NextChange(clock, office.Clock.Now) is not { } at)
        {
            if (clock.IsPaused)
                throw new InvalidOperationException("A pause must end.");
            return;
        }

        // A resumption on the present day comes after the pause.
        Plan(at > office.Clock.Now ? at : office.Clock.Now, () => ChangeAsync(clock));
    }

    private async Task ChangeAsync(SimulatedClock clock)
    {
        var apply = draw.DrawChange(clock, office.Clock.Now, out var step);
        if (apply is not null)
        {
            await AnyNode().GetRequiredService<IBurstRunner>().RunAsync((burst, token) => ChangeAsync(burst, clock.ClockId, step!, token));
            apply(clock);
        }

        PlanChange(clock);
    }

    private static async Task<bool> ChangeAsync(IBurst burst, Guid clockId, ClockStep step, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var clock = await database.Clocks.SingleAsync(c => c.Id == clockId, cancellationToken);
        await burst.LockInstanceAsync(clock.InstanceId, cancellationToken);
        await database.Entry(clock).ReloadAsync(cancellationToken);
        var change = new ClockChange
        {
            Kind = step.Kind,
            Who = "张维",
            WhoId = clockId,
            Reason = "检测",
            Basis = ClockSteering.BasisOf(clock, step.Kind),
            On = step.On,
            At = step.At?.ToUniversalTime(),
            Length = step.Length,
            ApprovedBy = "王建国",
        };
        var steering = burst.Services.GetRequiredService<ClockSteering>();
        await steering.CheckAsync(clock, change, LegalTime.DateOf(burst.Now), cancellationToken);
        var @case = await database.Cases.SingleAsync(c => c.Id == clock.CaseId, cancellationToken);
        await steering.ApplyAsync(burst, @case, clock, change, cancellationToken);
        return true;
    }

    /// <summary>Both nodes at once; now and then one breaks off in the middle.</summary>
    private async Task PumpAsync()
    {
        if (random.Next(50) == 0)
        {
            using var broken = new CancellationTokenSource();
            var half = nodes[0].Services.GetRequiredService<TimerPump>().RunDueAsync(broken.Token);
            await Task.Yield();
            await broken.CancelAsync();
            try
            {
                Fired += await half;
            }
            catch (OperationCanceledException)
            {
                BrokenOff++;
            }
        }

        var fired = await Task.WhenAll(nodes.Select(node => node.Services.GetRequiredService<TimerPump>().RunDueAsync()));
        Fired += fired.Sum();
    }

    /// <summary>The next moment at which anything happens: the office's timers or the test's agenda.</summary>
    private async Task<DateTimeOffset?> NextAsync()
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select min(next_attempt_at) from workflow.timers", connection);
        var timer = await command.ExecuteScalarAsync() is DateTime at ? new DateTimeOffset(at, TimeSpan.Zero) : (DateTimeOffset?)null;
        var planned = agenda.TryPeek(out _, out var next) ? next.At : (DateTimeOffset?)null;
        return timer is null || planned < timer ? planned : timer;
    }

    private void Plan(DateTimeOffset at, Func<Task> act) => agenda.Enqueue(act, (at, ++order));

    private IServiceProvider AnyNode() => nodes[random.Next(nodes.Length)].Services;

    private ClockFact FactOf(SimulatedClock clock)
    {
        var start = clock.Start.At is { } at
            ? at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : clock.Start.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var named = clock.Rule.Kind == DeadlineKind.FixedDate ? clock.Rule.FixedDate!.Named : null;
        return new ClockFact(
            clock.Rule.Code, start, starter, clock.Rule.Length > 0 ? clock.Rule.Length : null,
            named?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), clock.Escalates);
    }
}
