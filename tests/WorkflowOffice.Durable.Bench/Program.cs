using WorkflowOffice.Durable.Bench;

// bench durable|timers|startup [short] (and ceiling, which durable starts as a process of its own); the database server is named by BENCH_POSTGRES (./bench.sh).
// BENCH_COLD=1: timers in an office that has just started.
// BENCH_VARIANTS: the office beside itself with other settings or of another build, instead of durable (VariantsBench).
// BENCH_PART=office or =runtime: only that part of durable, beside its B; for looking into it (perf, with DOTNET_PerfMapEnabled=1).
var isShort = args.Contains("short") || Environment.GetEnvironmentVariable("BENCH_SHORT") == "1";
if (args.FirstOrDefault() == "ceiling")
{
    await CeilingHost.RunAsync(DurableBench.Clients);
    return 0;
}

if (Environment.GetEnvironmentVariable("BENCH_VARIANTS") is { } variants && args.FirstOrDefault() == "durable")
{
    await new VariantsBench(variants).RunAsync();
    return 0;
}

var isCold = Environment.GetEnvironmentVariable("BENCH_COLD") == "1";
return args.FirstOrDefault() switch
{
    "durable" => await new DurableBench(isShort, Environment.GetEnvironmentVariable("BENCH_PART")).RunAsync() ? 0 : 1,
    "timers" => await (isShort ? new TimersBench(5_000, 500, isCold) : new TimersBench(100_000, 10_000, isCold)).RunAsync() ? 0 : 1,
    "startup" => await (isShort ? new StartupBench(20_000, starts: 3) : new StartupBench(1_000_000, starts: 5)).RunAsync() ? 0 : 1,
    _ => throw new ArgumentException("durable, timers or startup"),
};
