using System.Collections.Concurrent;
using System.ComponentModel;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>
/// Starts script processes on a thread of its own that stays: the system ends a process with the thread that started it, and threads of the thread pool come and go.
/// </summary>
internal sealed class ScriptStarter : IDisposable
{
    private readonly BlockingCollection<TaskCompletionSource<ScriptWorker>> wanted = [];
    private readonly ScriptEvaluatorOptions options;

    public ScriptStarter(ScriptEvaluatorOptions options)
    {
        this.options = options;
        new Thread(StartAll) { IsBackground = true, Name = "script starter" }.Start();
    }

    /// <exception cref="ExpressionException">Unavailable: the program is missing, or the system starts no more processes.</exception>
    public ScriptWorker Start()
    {
        var started = new TaskCompletionSource<ScriptWorker>();
        try
        {
            wanted.Add(started);
        }
        catch (InvalidOperationException)
        {
            throw new ExpressionException(ExpressionFailure.Unavailable, "the server is stopping");
        }

        return started.Task.GetAwaiter().GetResult();
    }

    /// <summary>Ends the processes too.</summary>
    public void Dispose() => wanted.CompleteAdding();

    private void StartAll()
    {
        foreach (var start in wanted.GetConsumingEnumerable())
        {
            try
            {
                start.SetResult(ScriptWorker.Start(options));
            }
            catch (Exception e) when (e is Win32Exception or InvalidOperationException)
            {
                start.SetException(new ExpressionException(ExpressionFailure.Unavailable, e.Message));
            }
            catch (ExpressionException e)
            {
                start.SetException(e);
            }
        }
    }
}
