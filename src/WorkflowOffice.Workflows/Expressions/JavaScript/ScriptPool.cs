using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Lends child processes to evaluations, replaces those that died, and keeps one ready ahead of need.</summary>
internal sealed class ScriptPool : IDisposable
{
    /// <summary>How often scripts are looked at: what one that is rationed runs at once, and how long it can keep somebody waiting.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(1);

    private readonly ScriptEvaluatorOptions options;
    private readonly ConcurrentStack<ScriptWorker> idle = new();
    private readonly ConcurrentDictionary<ScriptWorker, bool> alive = new();
    private readonly SemaphoreSlim free;
    private readonly ManualResetEventSlim busy = new();
    private readonly ScriptStarter starter;
    private readonly ScriptRation ration;
    private int lent;
    private int starting;
    private volatile bool disposed;

    public ScriptPool(ScriptEvaluatorOptions options)
    {
        this.options = options;
        free = new SemaphoreSlim(options.Workers);
        starter = new ScriptStarter(options);
        ration = new ScriptRation(options.LongScripts);
        // Whoever asks a process holds a thread of the thread pool until it answers. By default the pool begins with as many threads as processors and adds two a
        // second: on two processors two slow scripts would stop everybody else for half a second.
        ThreadPool.GetMinThreads(out var threads, out var completions);
        ThreadPool.SetMinThreads(Math.Max(threads, Environment.ProcessorCount + options.Workers), completions);
        // A thread of its own: the thread pool may be at work when a script must be stopped.
        new Thread(Watch) { IsBackground = true, Name = "script watchdog" }.Start();
    }

    public async ValueTask<ScriptWorker> RentAsync(CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (!idle.TryPop(out var worker)) worker = Start(inBackground: false);
            if (Interlocked.Increment(ref lent) == 1) busy.Set();
            PrepareNext();
            return worker;
        }
        catch
        {
            free.Release();
            throw;
        }
    }

    /// <summary>Takes a process back; one that died is not lent again.</summary>
    public void Return(ScriptWorker worker)
    {
        if (worker.TryRecover() && !disposed)
        {
            idle.Push(worker);
        }
        else
        {
            alive.TryRemove(worker, out _);
            worker.Dispose();
        }

        if (Interlocked.Decrement(ref lent) == 0) busy.Reset();
        free.Release();
        PrepareNext();
    }

    public void Dispose()
    {
        disposed = true;
        busy.Set();
        starter.Dispose();
        foreach (var worker in alive.Keys) worker.Dispose();
        alive.Clear();
    }

    /// <summary>Whoever comes next must not wait for a process to start, also when the last script has cost its own.</summary>
    private void PrepareNext()
    {
        if (disposed || !idle.IsEmpty || alive.Count >= options.Workers || Interlocked.CompareExchange(ref starting, 1, 0) != 0) return;
        _ = Task.Run(() =>
        {
            try
            {
                var worker = Start(inBackground: true);
                if (disposed) worker.Dispose();
                else idle.Push(worker);
            }
            catch (ExpressionException)
            {
                // Whoever needs one next is told.
            }
            finally
            {
                Volatile.Write(ref starting, 0);
            }
        });
    }

    private ScriptWorker Start(bool inBackground)
    {
        var worker = starter.Start();
        alive[worker] = true;
        if (worker.Prepare(options.StartTimeout, inBackground)) return worker;
        alive.TryRemove(worker, out _);
        worker.Dispose();
        throw new ExpressionException(ExpressionFailure.Unavailable, "the evaluator process did not start");
    }

    private void Watch()
    {
        while (!disposed)
        {
            busy.Wait();
            ration.Fill();
            foreach (var worker in alive) worker.Key.CheckTime(ration);
            Thread.Sleep(Interval);
        }
    }
}
