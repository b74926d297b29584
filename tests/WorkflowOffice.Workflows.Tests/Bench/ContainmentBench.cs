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
/// How long each script of the hostile corpus lives beside harmless ones, and how much the server's memory grows. Runs only with WORKFLOW_BENCH=1,
/// on a machine that does nothing else. What other bursts notice of it: HostileNeighboursBench, on PostgreSQL.
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
        await OthersAsync(scripts, Task.Delay(TimeSpan.FromSeconds(2)));

        var before = Memory();
        var lives = new List<(TimeSpan Life, string Script)>();
        var corpus = Task.Run(async () =>
        {
            foreach (var script in HostileScripts.All) lives.Add((await LifeAsync(scripts, script), script));
        });
        await OthersAsync(scripts, corpus);
        var growth = Memory() - before;

        var longest = lives.MaxBy(l => l.Life);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{lives.Count} hostile scripts: longest life {longest.Life.TotalSeconds:0.000} s (goal 1.25) by {longest.Script[..Math.Min(60, longest.Script.Length)]}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the server: {growth / 1048576.0:+0.0;-0.0} MB (goal 10)"));
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
    private static async Task OthersAsync(JavaScriptEvaluator scripts, Task whileThis)
    {
        var other = new Expression(Expression.JavaScript, JsonValue.Create("const k = getN(); return [1, 2, 3].map(x => x * k).filter(x => x > 1).length"), "$");
        var scope = new FakeScope { Values = { ["n"] = 2 } };
        while (!whileThis.IsCompleted)
        {
            await scripts.EvaluateAsync(other, scope, default);
            await Task.Delay(5);
        }

        await whileThis;
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
