using System.Buffers;
using System.Diagnostics;
using System.Text;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Evaluates JavaScript in a small pool of Node.js child processes (docs/decisions/0003-javascript-out-of-process.md).</summary>
public sealed class JavaScriptEvaluator : IScriptEvaluator, IDisposable
{
    private static readonly TimeSpan LeastLeft = TimeSpan.FromMilliseconds(20);

    private readonly ScriptEvaluatorOptions options;
    private readonly ScriptPool pool;

    public JavaScriptEvaluator(ScriptEvaluatorOptions? options = null)
    {
        this.options = options ?? new ScriptEvaluatorOptions();
        pool = new ScriptPool(this.options);
    }

    public async ValueTask<ScriptResult> EvaluateAsync(Expression script, IScriptScope scope, CancellationToken cancellationToken)
    {
        var use = Prepare(script);
        if (options.UseFastPath && use.Simple is { } simple && simple.TryEvaluate(scope, out var value)) return new ScriptResult(value);
        var request = new ArrayBufferWriter<byte>(512);
        request.Write(Encoding.UTF8.GetBytes($"run {use.Id} {(use.WatchesVariables ? '1' : '0')}\n"));
        ScopeWriter.Write(request, use, scope);
        if (request.WrittenCount > options.MaximumScopeBytes)
            throw new ExpressionException(ExpressionFailure.TooLarge, $"{request.WrittenCount / 1024} KB > {options.MaximumScopeBytes / 1024} KB");
        return ScriptAnswer.Read(await AskAsync(use, request.WrittenMemory, cancellationToken));
    }

    public async Task<ScriptError?> CheckAsync(string script, CancellationToken cancellationToken)
    {
        var worker = await pool.RentAsync(cancellationToken);
        // Nothing is run: what a busy machine delays must not pass for a mistake in the script.
        var answer = worker.Ask(Encoding.UTF8.GetBytes("check 0\n" + script), new ScriptLimit(options.CheckTimeout));
        pool.Return(worker);
        if (answer is null) return new ScriptError("the script could not be parsed in time", 1, 1);
        try
        {
            ScriptAnswer.ThrowIfFailed(answer);
            return null;
        }
        catch (ExpressionException e)
        {
            return new ScriptError(e.TechnicalMessage, e.Line ?? 1, e.Column ?? 1);
        }
    }

    public void Dispose() => pool.Dispose();

    private static ScriptUse Prepare(Expression script)
    {
        if (script.Prepared is ScriptUse ready) return ready;
        var use = new ScriptUse(script.Text ?? "");
        script.Prepared = use;
        return use;
    }

    /// <summary>A script that got no processor is tried again: same input, same result, and nothing of it has left its process.</summary>
    private async ValueTask<byte[]> AskAsync(ScriptUse use, ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, end) = await TryAsync(use, request, isPatient: attempt > 1, cancellationToken);
            if (answer is not null) return answer;
            if (end == ScriptEnd.Starved && attempt < options.Attempts) continue;
            throw end switch
            {
                ScriptEnd.OutOfMemory => new ExpressionException(ExpressionFailure.Memory, "out of memory"),
                ScriptEnd.Starved => new ExpressionException(ExpressionFailure.Overload, "no processor was free"),
                ScriptEnd.TimedOut => new ExpressionException(ExpressionFailure.Timeout, "timeout"),
                _ => new ExpressionException(ExpressionFailure.Memory, "the evaluator process ended"),
            };
        }
    }

    private async ValueTask<(byte[]? Answer, ScriptEnd End)> TryAsync(
        ScriptUse use, ReadOnlyMemory<byte> request, bool isPatient, CancellationToken cancellationToken)
    {
        var worker = await pool.RentAsync(cancellationToken);
        var began = Stopwatch.GetTimestamp();
        try
        {
            var answer = Define(worker, use, began, isPatient) ? worker.Ask(request.Span, Left(began, isPatient)) : null;
            if (answer is not null && ScriptAnswer.IsUndefined(answer))
            {
                // The process has dropped its oldest scripts.
                worker.ForgetScript(use.Id);
                answer = Define(worker, use, began, isPatient) ? worker.Ask(request.Span, Left(began, isPatient)) : null;
            }

            return (answer, worker.End);
        }
        finally
        {
            pool.Return(worker);
        }
    }

    /// <summary>Parsing and running share one limit by the clock on the wall.</summary>
    private ScriptLimit Left(long began, bool isPatient)
    {
        var left = (isPatient ? options.PatientWallClock : options.WallClock) - Stopwatch.GetElapsedTime(began);
        return new ScriptLimit(left > LeastLeft ? left : LeastLeft, options.Timeout, isPatient);
    }

    /// <summary>Makes the script known to the process; false where the process died of it.</summary>
    private bool Define(ScriptWorker worker, ScriptUse use, long began, bool isPatient)
    {
        if (worker.Knows(use.Id)) return true;
        var answer = worker.Ask(Encoding.UTF8.GetBytes($"define {use.Id}\n{use.Source}"), Left(began, isPatient));
        if (answer is null) return false;
        ScriptAnswer.ThrowIfFailed(answer);
        worker.Remember(use.Id);
        return true;
    }
}
