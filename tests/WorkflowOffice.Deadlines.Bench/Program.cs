using System.Diagnostics;
using System.Globalization;
using WorkflowOffice.Deadlines;

// Results per second on one core over every rule of the product and start days 2016–2026; issue 5 asks for 1,000,000 plain and 100,000 with
// derivation. Per core = per second of processor time, so that a busy machine does not change the answer; the wall clock is shown beside it.
// Run it in Release: dotnet run -c Release --project tests/WorkflowOffice.Deadlines.Bench
const int PlainTarget = 1_000_000;
const int DerivationTarget = 100_000;
var calendar = ShippedCalendar.Load();
var cases = BenchCase.Build();
Suspension[] pause = [new(new(2026, 3, 16), new(2026, 3, 25), "检测")];
var paused = cases.Where(one => one.Rule is { Kind: DeadlineKind.Forward, SuspensionBasis: not null }).ToArray();

var plain = Measure("plain, all rules", cases, one => DeadlineCalculator.Calculate(one.Rule, one.Start, calendar).Due.DayNumber);
Measure("plain, with a suspension", paused, one => DeadlineCalculator.Calculate(one.Rule, one.Start, calendar, pause).Due.DayNumber);
var derived = Measure("with derivation, all rules", cases, one => DeadlineCalculator.Derive(one.Rule, one.Start, calendar).Days.Count);

var met = plain >= PlainTarget && derived >= DerivationTarget;
Console.WriteLine(met ? "target met" : "BELOW TARGET");
return met ? 0 : 1;

static double Measure(string name, BenchCase[] cases, Func<BenchCase, int> work)
{
    var (bestPerCore, bestPerSecond, bytesEach) = (0.0, 0.0, 0.0);
    for (var round = 0; round < 6; round++)
    {
        var (done, sum, allocated) = (0L, 0L, GC.GetAllocatedBytesForCurrentThread());
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        while (watch.ElapsedMilliseconds < 700)
        {
            foreach (var one in cases)
                sum += work(one);
            done += cases.Length;
        }

        GC.KeepAlive(sum);
        bestPerCore = Math.Max(bestPerCore, done / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        bestPerSecond = Math.Max(bestPerSecond, done / watch.Elapsed.TotalSeconds);
        bytesEach = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / done;
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28} {bestPerCore,12:N0} results/s/core {bestPerSecond,12:N0} results/s by the clock {bytesEach,6:N0} bytes each"));
    return bestPerCore;
}
