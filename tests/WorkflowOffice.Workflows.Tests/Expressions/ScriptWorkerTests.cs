using System.Buffers;
using System.Text;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Expressions;

/// <summary>What a script process gets of the processor, and with whom it ends. The test looks at the process itself, in place of the pool's watch.</summary>
public sealed class ScriptWorkerTests : IDisposable
{
    private readonly ScriptStarter starter = new(new ScriptEvaluatorOptions());

    /// <summary>Some 100 ms of processor time.</summary>
    private const string Long = "let s = 0; for (let i = 0; i < 100_000_000; i++) s = (s + i) | 0; return typeof s";

    private static ScriptLimit Short => Patience with { Processor = TimeSpan.FromMilliseconds(150) };

    private static ScriptLimit Patience => new(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1)) { Grace = TimeSpan.FromMinutes(1) };

    public void Dispose() => starter.Dispose();

    [Fact]
    public async Task ALongScript_WithinTheReserve_RunsOn()
    {
        using var worker = Prepared();

        var (answer, wasPaused) = await RunAsync(worker, Long, Patience, new ScriptRation(TimeSpan.FromMinutes(1)));

        Assert.Contains("number", answer, StringComparison.Ordinal);
        Assert.False(wasPaused);
    }

    [Fact]
    public async Task ALongScript_WhereTheReserveIsUsedUp_PausesAndEnds_AndItsProcessGoesOn()
    {
        using var worker = Prepared();
        var ration = new ScriptRation(TimeSpan.FromMilliseconds(1));

        var (answer, wasPaused) = await RunAsync(worker, Long, Patience, ration);

        Assert.Contains("number", answer, StringComparison.Ordinal);
        Assert.True(wasPaused);
        Assert.False(worker.IsPaused);
        var (next, nextWasPaused) = await RunAsync(worker, "return 'next'", Patience, ration);
        Assert.Contains("next", next, StringComparison.Ordinal);
        Assert.False(nextWasPaused);
    }

    [Fact]
    public async Task AnEndlessScript_WhereTheReserveIsUsedUp_IsEnded_AndDidNotStarve()
    {
        using var worker = Prepared();

        var (answer, wasPaused) = await RunAsync(worker, "while (true) { }", Short, new ScriptRation(TimeSpan.FromMilliseconds(1)));

        Assert.Null(answer);
        Assert.True(wasPaused);
        Assert.Equal(ScriptEnd.TimedOut, worker.End);
    }

    [Theory]
    [InlineData("globalThis.left = 1; while (true) { }", false)]
    [InlineData("globalThis.left = 1; return /(a+)+$/.test('a'.repeat(40) + 'b')", false)]
    [InlineData("Object.defineProperty(globalThis, 'left', { value: 1 }); return 1", true)]
    public async Task WhatAScriptLeavesBehind_GoesWithItsRealm_AndTheProcessGoesOn(string script, bool hasAnswer)
    {
        using var worker = Prepared();

        var (answer, _) = await RunAsync(worker, script, Short, new ScriptRation(TimeSpan.FromMinutes(1)));

        Assert.Equal(hasAnswer, answer is not null);
        Assert.True(worker.TryRecover());
        Assert.Contains("\"undefined\"", (await RunAsync(worker, "return typeof left", Patience, new ScriptRation(TimeSpan.FromMinutes(1)))).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALoopOfTheEnginesOwn_CostsTheProcess()
    {
        using var worker = Prepared();

        var (answer, _) = await RunAsync(
            worker, "'a'.repeat(2 ** 24).lastIndexOf('a'.repeat(2 ** 20) + 'b')", Short with { Grace = TimeSpan.FromMilliseconds(30) }, new ScriptRation(TimeSpan.FromMinutes(1)));

        Assert.Null(answer);
        Assert.Equal(ScriptEnd.TimedOut, worker.End);
        Assert.False(worker.TryRecover());
    }

    [Fact]
    public async Task AProcess_EndsWithTheThreadThatStartedIt_EvenInTheMiddleOfAScript()
    {
        using var worker = Prepared();

        var running = RunAsync(worker, "while (true) { }", Patience, new ScriptRation(TimeSpan.FromMilliseconds(1)));
        while (!worker.IsPaused && !running.IsCompleted) await Task.Yield();

        starter.Dispose();

        Assert.Null((await running).Answer);
        Assert.Equal(ScriptEnd.Died, worker.End);
    }

    private ScriptWorker Prepared()
    {
        var worker = starter.Start();
        Assert.True(worker.Prepare(TimeSpan.FromMinutes(1), inBackground: false));
        return worker;
    }

    private static async Task<(string? Answer, bool WasPaused)> RunAsync(ScriptWorker worker, string script, ScriptLimit limit, ScriptRation ration)
    {
        var use = new ScriptUse(script);
        var run = new ArrayBufferWriter<byte>();
        run.Write(Encoding.UTF8.GetBytes($"run {use.Id} 0\n"));
        ScopeWriter.Write(run, use, new FakeScope());
        var wasPaused = false;
        var asking = Task.Factory.StartNew(
            () =>
            {
                worker.Ask(Encoding.UTF8.GetBytes($"define {use.Id}\n{script}"), limit);
                return worker.Ask(run.WrittenSpan, limit);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!asking.IsCompleted)
        {
            ration.Fill();
            worker.CheckTime(ration);
            wasPaused |= worker.IsPaused;
            await Task.Delay(1);
        }

        return (await asking is { } answer ? Encoding.UTF8.GetString(answer) : null, wasPaused);
    }
}
