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
    private readonly ProcessControl control;
    private readonly bool mayPause;

    private volatile bool outOfMemory;
    private volatile bool lowered;
    private bool isUsable = true;
    private volatile bool isKilled;

    /// <summary>Held by whoever begins or ends a request, and by the watch while it looks: guards the fields after it.</summary>
    private readonly Lock request = new();
    private bool isAsked;
    private long began;
    private ScriptLimit limit;
    private TimeSpan? usedBefore;
    private TimeSpan charged;
    private bool wasPaused;
    private long interruptedAt;

    private ScriptWorker(Process process, bool mayPause)
    {
        this.process = process;
        this.mayPause = mayPause;
        control = new ProcessControl(process.Id);
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
        process.ErrorDataReceived += (_, e) => outOfMemory |= e.Data?.Contains("out of memory", StringComparison.Ordinal) == true;
        process.BeginErrorReadLine();
    }

    /// <summary>Far above what a result may be.</summary>
    private const int MaximumAnswer = 16 * 1024 * 1024;

    /// <summary>
    /// The first byte of an answer: the process goes on; goes on without the scripts it knew; was interrupted, and has forgotten them too. Any other: it is old.
    /// </summary>
    private const byte Same = (byte)'+', Renewed = (byte)'*', Interrupted = (byte)'!';

    /// <summary>Looked at from here on, and lowered once it has used so much processor time while it was looked at.</summary>
    private static readonly TimeSpan Looked = TimeSpan.FromMilliseconds(1), Used = TimeSpan.FromMilliseconds(1);

    /// <summary>Lowered all the same where the system does not tell processor times.</summary>
    private static readonly TimeSpan LongRunning = TimeSpan.FromMilliseconds(30);

    /// <summary>A script that starved before keeps its priority until it has used so much.</summary>
    private static readonly TimeSpan UsedPatiently = TimeSpan.FromMilliseconds(250);

    /// <summary>Who had a processor for less of the time than this did not run: it waited.</summary>
    private const double StarvingShare = 0.4;

    /// <summary>Why the last request has no answer.</summary>
    public ScriptEnd End { get; private set; }

    /// <summary>True while the script is kept from the processor.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Starts a process, which ends at the latest with the thread that calls this.</summary>
    public static ScriptWorker Start(ScriptEvaluatorOptions options)
    {
        var (node, parentWatch) = (options.FindNode(), ScriptEvaluatorOptions.FindParentWatch());
        var start = new ProcessStartInfo(parentWatch ?? node)
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
        // It ends with the server, however that ends: nobody else would stop a script that runs on, or wake one that pauses.
        if (parentWatch is not null)
        {
            foreach (var argument in (string[])["--pdeathsig", "KILL", "--", node]) start.ArgumentList.Add(argument);
        }

        foreach (var argument in options.NodeArguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add("-e");
        start.ArgumentList.Add(EvaluatorSource.Text);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        return new ScriptWorker(process, mayPause: parentWatch is not null);
    }

    /// <summary>True where this process already knows the script.</summary>
    public bool Knows(string scriptId) => known.Contains(scriptId);

    public void Remember(string scriptId) => known.Add(scriptId);

    public void ForgetScript(string scriptId) => known.Remove(scriptId);

    /// <summary>Waits until a new process answers. While it starts ahead of need, others come first.</summary>
    /// <param name="inBackground">False where somebody waits for it.</param>
    public bool Prepare(TimeSpan timeout, bool inBackground)
    {
        if (inBackground && mayRaise) control.TrySetPriority(ProcessControl.Starting);
        // A start uses some tens of milliseconds: put last after the first, it would never end beside busy processes.
        if (Ask("check 0\n1"u8, new ScriptLimit(timeout, IsPatient: !inBackground)) is null) return false;
        // Without that privilege the first process stays a little behind, and the others start at their usual priority.
        if (mayRaise && (inBackground || lowered)) mayRaise = control.TrySetPriority(ProcessControl.Usual);
        lowered &= !mayRaise;
        return true;
    }

    /// <summary>Sends a request and waits for the answer; null where the script was ended, or the process died.</summary>
    public byte[]? Ask(ReadOnlySpan<byte> content, ScriptLimit within)
    {
        lock (request)
        {
            limit = within;
            began = Stopwatch.GetTimestamp();
            (usedBefore, charged, wasPaused, interruptedAt) = (null, TimeSpan.Zero, false, 0);
            End = ScriptEnd.Died;
            isAsked = true;
        }

        var (mark, answer) = Exchange(content);
        lock (request)
        {
            isAsked = false;
            Resume();
        }

        if (mark is Renewed or Interrupted) known.Clear();
        if (interruptedAt != 0)
        {
            // Interrupted at the very moment of its answer, it has more to say, which the next request would take for its own.
            isUsable = mark == Interrupted;
            return null;
        }

        isUsable = mark is Same or Renewed;
        // By somebody else: Ctrl-C in the server's terminal reaches its processes too.
        if (mark == Interrupted) return null;
        if (answer is null)
        {
            // So that what it said of its end has been read.
            process.WaitForExit(500);
            if (outOfMemory) End = ScriptEnd.OutOfMemory;
        }

        return answer;
    }

    private (byte Mark, byte[]? Answer) Exchange(ReadOnlySpan<byte> content)
    {
        try
        {
            Send(content);
            var read = output.ReadAtLeast(buffer, 5);
            var length = BinaryPrimitives.ReadInt32LittleEndian(buffer);
            if (length is < 1 or > MaximumAnswer) return default;
            var mark = buffer[4];
            var answer = new byte[length - 1];
            var first = Math.Min(read - 5, answer.Length);
            buffer.AsSpan(5, first).CopyTo(answer);
            output.ReadExactly(answer.AsSpan(first));
            return (mark, answer);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or EndOfStreamException)
        {
            return default;
        }
    }

    /// <summary>
    /// A script that runs on goes to the back of the queue for the processor, then has its share of what such scripts get together; one past its time is ended.
    /// </summary>
    /// <remarks>Processor time, not the clock on the wall: a script that waits for its turn on a busy machine must not be put behind, or ended, for it.</remarks>
    public void CheckTime(ScriptRation ration)
    {
        lock (request)
        {
            if (!isAsked) return;
            if (lowered && mayRaise && !IsPaused) control.TryYield();
            if (interruptedAt != 0)
            {
                if (Stopwatch.GetElapsedTime(interruptedAt) > limit.Grace) Kill();
                return;
            }

            var elapsed = Stopwatch.GetElapsedTime(began);
            if (elapsed < Looked) return;
            var now = control.Used;
            usedBefore ??= now;
            var used = now - usedBefore;
            if (elapsed >= limit.WallClock || used >= limit.Processor)
            {
                // Who paused has had its share. Tried again, a script had its usual priority for as long as it used little: what has used more by now is not harmless.
                var hasStarved = limit.Processor is not null && !wasPaused && used < (limit.IsPatient ? UsedPatiently : elapsed * StarvingShare);
                End = hasStarved ? ScriptEnd.Starved : ScriptEnd.TimedOut;
                interruptedAt = Stopwatch.GetTimestamp();
                Resume();
                if (!control.TryInterrupt()) Kill();
                return;
            }

            if (!lowered && (used is null ? elapsed > LongRunning : used >= (limit.IsPatient ? UsedPatiently : Used)))
                lowered = control.TrySetPriority(ProcessControl.Last);
            if (mayPause && limit.Processor is not null && used is { } time) Ration(time, ration);
        }
    }

    private void Ration(TimeSpan used, ScriptRation ration)
    {
        var rationed = used - (limit.IsPatient ? UsedPatiently : ScriptRation.Free);
        if (rationed <= TimeSpan.Zero) return;
        ration.Charge(rationed - charged);
        charged = rationed;
        if (!ration.IsUsedUp) Resume();
        else if (!IsPaused && control.TryPause()) IsPaused = wasPaused = true;
    }

    private void Resume()
    {
        if (!IsPaused) return;
        IsPaused = false;
        control.Resume();
    }

    /// <summary>Brings a process back to its usual priority; false where it cannot be used again.</summary>
    public bool TryRecover()
    {
        if (!isUsable) return false;
        if (!lowered) return true;
        if (!control.TrySetPriority(ProcessControl.Usual)) return false;
        lowered = false;
        return true;
    }

    public void Dispose()
    {
        Kill();
        lock (request)
        {
            isAsked = IsPaused = false;
            control.Dispose();
        }

        process.Dispose();
    }

    /// <summary>Length and request in one write, so that the process wakes once.</summary>
    private void Send(ReadOnlySpan<byte> content)
    {
        var frame = content.Length + 4 <= buffer.Length ? buffer.AsSpan(0, content.Length + 4) : new byte[content.Length + 4];
        BinaryPrimitives.WriteInt32LittleEndian(frame, content.Length);
        content.CopyTo(frame[4..]);
        input.Write(frame);
        input.Flush();
    }

    private void Kill()
    {
        if (isKilled) return;
        isKilled = true;
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
