using System.Buffers.Binary;
using System.Diagnostics;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>One Node.js child process that evaluates scripts: no environment, no files, no child processes, bounded memory, killable.</summary>
internal sealed class ScriptWorker : IDisposable
{
    private readonly Process process;
    private readonly Stream input;
    private readonly Stream output;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly byte[] head = new byte[4];
    private volatile bool outOfMemory;
    private long deadline;

    private ScriptWorker(Process process)
    {
        this.process = process;
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
        process.ErrorDataReceived += (_, e) => outOfMemory |= e.Data?.Contains("out of memory", StringComparison.Ordinal) == true;
        process.BeginErrorReadLine();
    }

    /// <summary>True once the process was killed for running too long.</summary>
    public bool TimedOut { get; private set; }

    /// <summary>True once the process died for want of memory.</summary>
    public bool OutOfMemory => outOfMemory;

    /// <summary>True once a script has left something in the process that cannot be removed, or the process is old.</summary>
    public bool IsSpent { get; private set; }

    public static ScriptWorker Start(ScriptEvaluatorOptions options)
    {
        var start = new ProcessStartInfo(options.FindNode())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = "/",
        };
        // Nothing of the server's environment is for scripts; the legal time zone is.
        start.Environment.Clear();
        start.Environment["TZ"] = "Asia/Shanghai";
        foreach (var argument in options.NodeArguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add("-e");
        start.ArgumentList.Add(EvaluatorSource.Text);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        return new ScriptWorker(process);
    }

    /// <summary>True where this process already knows the script.</summary>
    public bool Knows(string scriptId) => known.Contains(scriptId);

    public void Remember(string scriptId) => known.Add(scriptId);

    public void ForgetScript(string scriptId) => known.Remove(scriptId);

    /// <summary>Sends a request and waits for the answer; null where the process died or was killed.</summary>
    public byte[]? Ask(ReadOnlySpan<byte> request, TimeSpan timeout)
    {
        Volatile.Write(ref deadline, Stopwatch.GetTimestamp() + (long)(timeout.TotalSeconds * Stopwatch.Frequency));
        try
        {
            BinaryPrimitives.WriteInt32LittleEndian(head, request.Length);
            input.Write(head);
            input.Write(request);
            input.Flush();
            output.ReadExactly(head);
            var answer = new byte[BinaryPrimitives.ReadInt32LittleEndian(head)];
            output.ReadExactly(answer);
            IsSpent = answer[0] != (byte)'+';
            return answer.AsSpan(1).ToArray();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or EndOfStreamException)
        {
            if (!TimedOut) process.WaitForExit(500);
            return null;
        }
        finally
        {
            Volatile.Write(ref deadline, 0);
        }
    }

    /// <summary>Kills the process where its current request is past its time.</summary>
    public void KillIfLate()
    {
        var due = Volatile.Read(ref deadline);
        if (due == 0 || Stopwatch.GetTimestamp() < due) return;
        TimedOut = true;
        Kill();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
