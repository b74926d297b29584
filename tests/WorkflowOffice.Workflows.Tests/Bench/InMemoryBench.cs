using System.Diagnostics;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;
using Xunit.Abstractions;

namespace WorkflowOffice.Workflows.Tests.Bench;

/// <summary>The flowchart of elsa-semantics.md "Its speed": 7 SetVariable and 3 FlowDecision. Runs only with WORKFLOW_BENCH=1.</summary>
[Collection("Bench")]
public sealed class InMemoryBench(ITestOutputHelper output)
{
    [Theory]
    [InlineData("plain scripts worked out in the server", true, "getN() + 1", "getN() < 100")]
    [InlineData("plain scripts, all sent to a child process", false, "getN() + 1", "getN() < 100")]
    [InlineData("everyday JavaScript worked out in the server", true, "[getN(), 1].reduce((a, b) => a + b)", "[1, 2].includes(2) && getN() < 100")]
    [InlineData("scripts that need the child process", true, "const [a, b] = [getN(), 1]; return a + b;", "const limit = 100; return getN() < limit;")]
    public async Task RunsPerSecond(string what, bool fastPath, string set, string decide)
    {
        if (Environment.GetEnvironmentVariable("WORKFLOW_BENCH") != "1") return;
        using var scripts = new JavaScriptEvaluator(new ScriptEvaluatorOptions { UseFastPath = fastPath, Workers = 1 });
        var definition = Definition(set, decide);
        var runner = new WorkflowRunner(scripts);
        var services = new TestServices();
        var serialized = 0L;
        for (var i = 0; i < 500; i++) await RunAsync(i);
        var duration = TimeSpan.FromSeconds(5);
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var children = ChildCpu();
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var runs = 0;
        while (watch.Elapsed < duration) await RunAsync(runs++);
        watch.Stop();
        process.Refresh();
        var own = process.TotalProcessorTime - cpu;
        var theirs = ChildCpu() - children;
        output.WriteLine(
            $"{what}: {runs / watch.Elapsed.TotalSeconds:0} runs/s, CPU per run {(own + theirs).TotalMilliseconds / runs:0.000} ms (server {own.TotalMilliseconds / runs:0.000}, scripts {theirs.TotalMilliseconds / runs:0.000}), "
            + $"allocated {(GC.GetTotalAllocatedBytes() - allocated) / runs / 1024} KB per run, state {serialized} bytes");

        async Task RunAsync(int i)
        {
            var result = await runner.StartAsync(new StartWorkflow(definition, "run-" + i) { Now = TestInstance.Start }, services, default);
            if (result.State.SubStatus != WorkflowSubStatus.Finished) throw new InvalidOperationException(result.State.Incidents[0].Message);
            if (i == 0) serialized = result.State.Serialize().Length;
        }
    }

    private static WorkflowDefinition Definition(string set, string decide)
    {
        var flow = new FlowBuilder().Variable("n", "Int32", 0);
        string? previous = null;
        foreach (var id in new[] { "s1", "s2", "d1", "s3", "s4", "d2", "s5", "s6", "d3", "s7" })
        {
            if (id[0] == 's') flow.Set(id, "n", FlowBuilder.Script(set));
            else flow.Add(id, "Elsa.FlowDecision", ("condition", FlowBuilder.Script(decide)));
            if (previous is not null) flow.Connect(previous, id, previous[0] == 's' ? "Done" : "True");
            previous = id;
        }

        return flow.Read();
    }

    private static TimeSpan ChildCpu()
    {
        // utime and stime of this process's children, in clock ticks of 10 ms (Linux), with those that have ended meanwhile (cutime, cstime).
        var own = Fields("/proc/self/stat");
        var ticks = Number(own[13]) + Number(own[14]);
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(d => char.IsAsciiDigit(Path.GetFileName(d)[0])))
        {
            try
            {
                var fields = Fields(Path.Combine(folder, "stat"));
                if (Number(fields[1]) == Environment.ProcessId) ticks += Number(fields[11]) + Number(fields[12]);
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        return TimeSpan.FromMilliseconds(ticks * 10);
    }

    private static long Number(string field) => long.Parse(field, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The fields behind the program's name, which may contain anything.</summary>
    private static string[] Fields(string path)
    {
        var stat = File.ReadAllText(path);
        return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
    }
}
