using System.Runtime.InteropServices;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>How much a child process may push the others aside. Does nothing on systems that are not Linux.</summary>
internal static class ProcessPriority
{
    private const int Process = 0;

    public const int Usual = 0;
    public const int Starting = 10;
    public const int Last = 19;

    /// <summary>Sets the niceness of a process's main thread, the one that runs scripts; false where the system does not allow it.</summary>
    /// <remarks>Everybody may lower a priority; raising it again is the privilege of a few.</remarks>
    public static bool TrySet(int processId, int niceness) => OperatingSystem.IsLinux() && SetPriority(Process, (uint)processId, niceness) == 0;

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int niceness);
}
