using System.Buffers.Text;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>How much a child process may push the others aside: its priority, its processor time, its pauses. Does nothing on systems that are not Linux.</summary>
internal sealed class ProcessControl : IDisposable
{
    public const int Usual = 0;
    public const int Starting = 15;
    public const int Last = 19;

    private const int OfProcess = 0, Interrupt = 2, Continue = 18, Stop = 19;

    private readonly int processId;
    private readonly SafeFileHandle? times;
    private readonly SafeFileHandle? signals;

    public ProcessControl(int processId)
    {
        this.processId = processId;
        try
        {
            times = File.OpenHandle($"/proc/{processId}/schedstat");
            // A handle, not the number: a process that has just ended may have given its number to another one by now.
            signals = OpenProcess(processId, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EntryPointNotFoundException or DllNotFoundException)
        {
            // The system does not tell, or cannot: the clock on the wall decides alone.
        }
    }

    /// <summary>Processor time of the process's main thread, the one that runs scripts; null where the system does not tell.</summary>
    public TimeSpan? Used
    {
        get
        {
            if (times is null) return null;
            Span<byte> line = stackalloc byte[64];
            try
            {
                var length = RandomAccess.Read(times, line, 0);
                return Utf8Parser.TryParse(line[..length], out long nanoseconds, out _) ? TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick) : null;
            }
            catch (IOException)
            {
                // It has ended.
                return null;
            }
        }
    }

    /// <summary>Sets the niceness of the process's main thread; false where the system does not allow it.</summary>
    /// <remarks>Everybody may lower a priority; raising it again is the privilege of a few.</remarks>
    public bool TrySetPriority(int niceness) => OperatingSystem.IsLinux() && SetPriority(OfProcess, (uint)processId, niceness) == 0;

    /// <summary>
    /// Lets the system choose anew who runs where this process was put last: by itself it may leave others waiting until its slice is over. False where the
    /// system does not allow it, or the process has ended.
    /// </summary>
    public bool TryYield() => Used is not null && TrySetPriority(Last - 1) && TrySetPriority(Last);

    /// <summary>Keeps the whole process from every processor until it is resumed; false where the system does not allow it.</summary>
    public bool TryPause() => TrySignal(Stop);

    /// <summary>Asks the process to give up what it does; false where the system does not allow it.</summary>
    public bool TryInterrupt() => TrySignal(Interrupt);

    public void Resume() => TrySignal(Continue);

    public void Dispose()
    {
        times?.Dispose();
        signals?.Dispose();
    }

    private bool TrySignal(int signal) => signals is { IsInvalid: false } && SendSignal(signals, signal, 0, 0) == 0;

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int niceness);

    [DllImport("libc", EntryPoint = "pidfd_open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle OpenProcess(int processId, uint flags);

    [DllImport("libc", EntryPoint = "pidfd_send_signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(SafeFileHandle process, int signal, nint information, uint flags);
}
