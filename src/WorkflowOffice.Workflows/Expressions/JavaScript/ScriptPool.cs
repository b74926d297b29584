using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Lends child processes to evaluations and replaces those that died.</summary>
internal sealed class ScriptPool : IDisposable
{
    private readonly ScriptEvaluatorOptions options;
    private readonly ConcurrentStack<ScriptWorker> idle = new();
    private readonly ConcurrentDictionary<ScriptWorker, bool> alive = new();
    private readonly SemaphoreSlim free;
    private readonly Timer watchdog;
    private volatile bool disposed;

    public ScriptPool(ScriptEvaluatorOptions options)
    {
        this.options = options;
        free = new SemaphoreSlim(options.Workers);
        watchdog = new Timer(_ => KillLate(), null, Timeout.Infinite, Timeout.Infinite);
    }

    public async ValueTask<ScriptWorker> RentAsync(CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (idle.TryPop(out var worker)) return worker;
            worker = Start();
            return worker;
        }
        catch
        {
            free.Release();
            throw;
        }
    }

    /// <summary>Takes a process back; one that died is not lent again.</summary>
    public void Return(ScriptWorker worker, bool usable)
    {
        if (usable && !worker.IsSpent && !disposed)
        {
            idle.Push(worker);
        }
        else
        {
            alive.TryRemove(worker, out _);
            worker.Dispose();
        }

        free.Release();
    }

    public void Dispose()
    {
        disposed = true;
        watchdog.Dispose();
        foreach (var worker in alive.Keys) worker.Dispose();
        alive.Clear();
    }

    private ScriptWorker Start()
    {
        ScriptWorker worker;
        try
        {
            worker = ScriptWorker.Start(options);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            throw new ExpressionException(ExpressionFailure.Unavailable, e.Message);
        }

        alive[worker] = true;
        watchdog.Change(50, 50);
        if (worker.Ask("check 0\n1"u8, options.StartTimeout) is not null) return worker;
        alive.TryRemove(worker, out _);
        worker.Dispose();
        throw new ExpressionException(ExpressionFailure.Unavailable, "the evaluator process did not start");
    }

    private void KillLate()
    {
        foreach (var worker in alive.Keys) worker.KillIfLate();
    }
}
