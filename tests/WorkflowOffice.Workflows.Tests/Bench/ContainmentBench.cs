using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Tests.Expressions;
using WorkflowOffice.Workflows.Tests.Support;
using Xunit.Abstractions;

namespace WorkflowOffice.Workflows.Tests.Bench;

/// <summary>
/// What the hostile corpus costs everybody else: how long each script lives, how much the server's memory grows, how much slower other scripts
/// become. Runs only with WORKFLOW_BENCH=1, on a machine that does nothing else.
/// </summary>
[Collection("Bench")]
public sealed class ContainmentBench(ITestOutputHelper output)
{
    [Fact]
    public async Task TheCorpus_BesideOtherWork()
    {
        if (Environment.GetEnvironmentVariable("WORKFLOW_BENCH") != "1") return;
        using var scripts = new JavaScriptEvaluator();
        foreach (var script in HostileScripts.All.Take(20)) await LifeAsync(scripts, script);
        var idle = await OthersAsync(scripts, Task.Delay(TimeSpan.FromSeconds(10)));

        var before = Memory();
        var lives = new List<(TimeSpan Life, string Script)>();
        var corpus = Task.Run(async () =>
        {
            foreach (var script in HostileScripts.All) lives.Add((await LifeAsync(scripts, script), script));
        });
        var beside = await OthersAsync(scripts, corpus);
        var growth = Memory() - before;

        var longest = lives.MaxBy(l => l.Life);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{lives.Count} hostile scripts: longest life {longest.Life.TotalSeconds:0.000} s (goal 1.25) by {longest.Script[..Math.Min(60, longest.Script.Length)]}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the server: {growth / 1048576.0:+0.0;-0.0} MB (goal 10)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"other scripts, p99: idle {idle.P99:0.00} ms of {idle.Count}, beside the corpus {beside.P99:0.00} ms of {beside.Count}: {beside.P99 / idle.P99:0.00} x (goal 1.5)"));
    }

    private static async Task<TimeSpan> LifeAsync(JavaScriptEvaluator scripts, string script)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await scripts.EvaluateAsync(new Expression(Expression.JavaScript, JsonValue.Create(script), "$"), new FakeScope(), default);
        }
        catch (ExpressionException)
        {
            // Refused, thrown, or stopped.
        }

        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Somebody else's scripts, one every 5 ms, while something lasts.</summary>
    private static async Task<(double P99, int Count)> OthersAsync(JavaScriptEvaluator scripts, Task whileThis)
    {
        var other = new Expression(Expression.JavaScript, JsonValue.Create("const k = getN(); return [1, 2, 3].map(x => x * k).filter(x => x > 1).length"), "$");
        var scope = new FakeScope { Values = { ["n"] = 2 } };
        var times = new List<double>();
        while (!whileThis.IsCompleted)
        {
            var began = Stopwatch.GetTimestamp();
            await scripts.EvaluateAsync(other, scope, default);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.Delay(5);
        }

        await whileThis;
        times.Sort();
        return (times[(int)(times.Count * 0.99)], times.Count);
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
