using System.Buffers.Binary;
using System.Diagnostics;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>One Node.js child process that evaluates scripts: no environment, no files, no child processes, bounded memory, killable.</summary>
internal sealed class ScriptWorker : IDisposable
{
    /// <summary>False once the system has refused to raise a priority again.</summary>
    private static volatile bool mayRaise = true;

    private readonly Process process;
    private readonly Stream input;
    private readonly Stream output;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly byte[] buffer = new byte[16 * 1024];
    private readonly int processId;
    private volatile bool outOfMemory;
    private volatile bool lowered;
    private long began;
    private long deadline;
    private long lookedAt;
    private TimeSpan usedBefore;
    private ScriptLimit limit;

    private ScriptWorker(Process process)
    {
        this.process = process;
        processId = process.Id;
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
        process.ErrorDataReceived += (_, e) => outOfMemory |= e.Data?.Contains("out of memory", StringComparison.Ordinal) == true;
        process.BeginErrorReadLine();
    }

    /// <summary>Far above what a result may be.</summary>
    private const int MaximumAnswer = 16 * 1024 * 1024;

    private const long Killed = -1;

    /// <summary>Looked at from here on, and lowered once it has used so much processor time while it was looked at.</summary>
    private static readonly TimeSpan Looked = TimeSpan.FromMilliseconds(4), Used = TimeSpan.FromMilliseconds(3);

    /// <summary>Lowered all the same where the system does not tell processor times.</summary>
    private static readonly TimeSpan LongRunning = TimeSpan.FromMilliseconds(30);

    /// <summary>A script that starved before keeps its priority until it has used so much.</summary>
    private static readonly TimeSpan UsedPatiently = TimeSpan.FromMilliseconds(250);

    /// <summary>Who had a processor for less of the time than this did not run: it waited.</summary>
    private const double StarvingShare = 0.4;

    /// <summary>True once the process was killed for running too long.</summary>
    public bool TimedOut { get; private set; }

    /// <summary>True where it was killed past its time although it had hardly had a processor: the machine is overloaded, the script may be harmless.</summary>
    public bool Starved { get; private set; }

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

    /// <summary>Waits until a new process answers. While it starts ahead of need, others come first.</summary>
    /// <param name="inBackground">False where somebody waits for it.</param>
    public bool Prepare(TimeSpan timeout, bool inBackground)
    {
        var last = inBackground && mayRaise;
        if (last) ProcessPriority.TrySet(processId, ProcessPriority.Starting);
        if (Ask("check 0\n1"u8, new ScriptLimit(timeout)) is null) return false;
        // Without that privilege the first process stays a little behind, and the others start at their usual priority.
        if (last) mayRaise = ProcessPriority.TrySet(processId, ProcessPriority.Usual);
        return true;
    }

    /// <summary>Sends a request and waits for the answer; null where the process died or was killed.</summary>
    public byte[]? Ask(ReadOnlySpan<byte> request, ScriptLimit within)
    {
        var now = Stopwatch.GetTimestamp();
        limit = within;
        Volatile.Write(ref began, now);
        Volatile.Write(ref deadline, now + (long)(within.WallClock.TotalSeconds * Stopwatch.Frequency));
        try
        {
            Send(request);
            var read = output.ReadAtLeast(buffer, 5);
            var length = BinaryPrimitives.ReadInt32LittleEndian(buffer);
            if (length is < 1 or > MaximumAnswer) return null;
            IsSpent = buffer[4] != (byte)'+';
            var answer = new byte[length - 1];
            var first = Math.Min(read - 5, answer.Length);
            buffer.AsSpan(5, first).CopyTo(answer);
            output.ReadExactly(answer.AsSpan(first));
            return Interlocked.Exchange(ref deadline, 0) == Killed ? null : answer;
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

    /// <summary>A script that runs on goes to the back of the queue for the processor; one past its time is ended.</summary>
    /// <remarks>Processor time, not the clock on the wall: a script that waits for its turn on a busy machine must not be put behind, or ended, for it.</remarks>
    public void CheckTime()
    {
        var due = Volatile.Read(ref deadline);
        if (due is 0 or Killed) return;
        var now = Stopwatch.GetTimestamp();
        var since = Volatile.Read(ref began);
        var elapsed = Stopwatch.GetElapsedTime(since, now);
        // One thread cannot use more than has passed: until then there is nothing to ask the system for, once the script has been put last.
        if (now < due && (elapsed < Looked || (lowered && elapsed < limit.Processor))) return;
        var used = UsedSince(since);
        if (now >= due || used >= limit.Processor)
        {
            // Not where the answer came this very moment.
            if (Interlocked.CompareExchange(ref deadline, Killed, due) != due) return;
            // Tried again, it had its usual priority for as long as it used little: what has used more by now is no harmless script.
            Starved = limit.Processor is not null && used < (limit.IsPatient ? UsedPatiently : elapsed * StarvingShare);
            TimedOut = true;
            Kill();
        }
        else if (!lowered && (used is null ? elapsed > LongRunning : used >= (limit.IsPatient ? UsedPatiently : Used)))
        {
            lowered = ProcessPriority.TrySet(processId, ProcessPriority.Last);
        }
    }

    /// <summary>Processor time since the first look at this request; null where the system does not tell.</summary>
    private TimeSpan? UsedSince(long since)
    {
        if (ProcessPriority.UsedBy(processId) is not { } used) return null;
        if (lookedAt != since) (lookedAt, usedBefore) = (since, used);
        return used - usedBefore;
    }

    /// <summary>Brings a process back to its usual priority; false where it cannot be used again.</summary>
    public bool TryRecover()
    {
        if (IsSpent) return false;
        if (!lowered) return true;
        if (!ProcessPriority.TrySet(processId, ProcessPriority.Usual)) return false;
        lowered = false;
        return true;
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    /// <summary>Length and request in one write, so that the process wakes once.</summary>
    private void Send(ReadOnlySpan<byte> request)
    {
        var frame = request.Length + 4 <= buffer.Length ? buffer.AsSpan(0, request.Length + 4) : new byte[request.Length + 4];
        BinaryPrimitives.WriteInt32LittleEndian(frame, request.Length);
        request.CopyTo(frame[4..]);
        input.Write(frame);
        input.Flush();
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
