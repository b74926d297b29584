using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Tests.Support;
using Xunit.Abstractions;

namespace WorkflowOffice.Workflows.Tests.Bench;

/// <summary>
/// Harmless scripts on a machine where 16 processes keep every processor busy: none may end as an incident because it got no processor. Runs only
/// with WORKFLOW_BENCH=1.
/// </summary>
public sealed class OverloadBench(ITestOutputHelper output)
{
    private const int BusyProcesses = 16;

    /// <summary>A decision, a list, a table of some milliseconds, a sum of some tens of milliseconds.</summary>
    private static readonly string[] Scripts =
    [
        "const k = getN(); return [1, 2, 3].map(x => x * k).filter(x => x > 1).length",
        "const rows = Array.from({ length: 1000 }, (_, i) => ({ id: i, unit: 'u' + i % 7 })); return rows.filter(r => r.unit === 'u3').map(r => r.id).reduce((a, b) => a + b, 0)",
        "const words = 'a b c d e f g h'.split(' '); let out = ''; for (let i = 0; i < 20000; i++) out = words[i % 8] + out.slice(0, 50); return out.length",
        "const n = getN(); let s = 0; for (let i = 0; i < 3_000_000; i++) s = (s + i * n) % 1000003; return s",
    ];

    [Fact]
    public async Task HarmlessScripts_BesideSixteenBusyProcesses()
    {
        if (Environment.GetEnvironmentVariable("WORKFLOW_BENCH") != "1") return;
        using var scripts = new JavaScriptEvaluator(new ScriptEvaluatorOptions { UseFastPath = false });
        var scope = new FakeScope { Values = { ["n"] = 2 } };
        var expected = new List<string>();
        foreach (var script in Scripts) expected.Add((await scripts.EvaluateAsync(Of(script), scope, default)).Value!.ToJsonString());

        var busy = Enumerable.Range(0, BusyProcesses).Select(_ => Process.Start("timeout", ["180", "sh", "-c", "while :; do :; done"])).ToList();
        var lives = new List<double>();
        var incidents = new List<string>();
        var wrong = 0;
        try
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, ct) =>
            {
                var began = Stopwatch.GetTimestamp();
                var problem = "";
                var value = "";
                try
                {
                    value = (await scripts.EvaluateAsync(Of(Scripts[i % Scripts.Length]), scope, ct)).Value!.ToJsonString();
                }
                catch (ExpressionException e)
                {
                    problem = $"{i % Scripts.Length}: {e.Kind} {e.TechnicalMessage}";
                }

                lock (lives)
                {
                    lives.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
                    if (problem.Length > 0) incidents.Add(problem);
                    else if (value != expected[i % Scripts.Length]) wrong++;
                }
            });
        }
        finally
        {
            foreach (var process in busy)
            {
                process.Kill(entireProcessTree: true);
                process.Dispose();
            }
        }

        lives.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{lives.Count} harmless scripts beside {BusyProcesses} busy processes: {incidents.Count} incidents (goal 0), {wrong} wrong values; median {lives[lives.Count / 2]:0.000} s, longest {lives[^1]:0.000} s"));
        Assert.True(incidents.Count == 0 && wrong == 0, string.Join(Environment.NewLine, incidents));
    }

    private static Expression Of(string script) => new(Expression.JavaScript, JsonValue.Create(script), "$");
}
