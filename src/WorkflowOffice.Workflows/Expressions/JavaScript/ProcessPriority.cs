using System.Globalization;
using System.Runtime.InteropServices;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>How much a child process may push the others aside. Does nothing on systems that are not Linux.</summary>
internal static class ProcessPriority
{
    private const int Process = 0;

    public const int Usual = 0;
    public const int Starting = 15;
    public const int Last = 19;

    /// <summary>Sets the niceness of a process's main thread, the one that runs scripts; false where the system does not allow it.</summary>
    /// <remarks>Everybody may lower a priority; raising it again is the privilege of a few.</remarks>
    public static bool TrySet(int processId, int niceness) => OperatingSystem.IsLinux() && SetPriority(Process, (uint)processId, niceness) == 0;

    /// <summary>Processor time of a process's main thread; null where the system does not tell.</summary>
    public static TimeSpan? UsedBy(int processId)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{processId}/schedstat").AsSpan();
            return long.TryParse(line[..Math.Max(line.IndexOf(' '), 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds) ? TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int niceness);
}
