using WorkflowOffice.Durable.Bench;

// bench durable|timers|startup [short]; the database server is named by BENCH_POSTGRES (./bench.sh).
var isShort = args.Contains("short") || Environment.GetEnvironmentVariable("BENCH_SHORT") == "1";
return args.FirstOrDefault() switch
{
    "durable" => await new DurableBench(TimeSpan.FromSeconds(isShort ? 3 : 15)).RunAsync() ? 0 : 1,
    "timers" => await (isShort ? new TimersBench(5_000, 500) : new TimersBench(100_000, 10_000)).RunAsync() ? 0 : 1,
    "startup" => await (isShort ? new StartupBench(20_000, starts: 3) : new StartupBench(1_000_000, starts: 7)).RunAsync() ? 0 : 1,
    _ => throw new ArgumentException("durable, timers or startup"),
};
