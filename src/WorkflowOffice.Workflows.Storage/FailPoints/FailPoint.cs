using System.Diagnostics;
using System.Globalization;

namespace WorkflowOffice.Workflows.Storage.FailPoints;

/// <summary>Places between two statements of a burst where a crash test kills the process.</summary>
/// <remarks>
/// <c>OFFICE_FAILPOINT=n</c> kills (SIGKILL) at the n-th point that is reached inside bursts whose request id starts with
/// <c>OFFICE_FAILPOINT_REQUEST</c> (default: any burst). <c>OFFICE_FAILPOINT_LOG</c> names a file that gets one line per point reached.
/// While armed, the statements of a commit go one by one instead of in one batch, so that there is a point between every two of them.
/// Unarmed, <see cref="Reach"/> is one test of a static field.
/// </remarks>
public static class FailPoint
{
    private static readonly int KillAt = ReadNumber("OFFICE_FAILPOINT");
    private static readonly string RequestPrefix = Environment.GetEnvironmentVariable("OFFICE_FAILPOINT_REQUEST") ?? "";
    private static readonly string? LogFile = Environment.GetEnvironmentVariable("OFFICE_FAILPOINT_LOG");
    private static readonly AsyncLocal<bool> InArmedBurst = new();
    private static int reached;

    /// <summary>True only in a process that a crash test started.</summary>
    public static readonly bool Armed = KillAt > 0 || LogFile is not null;

    public static void Reach(string name)
    {
        if (Armed && InArmedBurst.Value)
            ReachArmed(name);
    }

    /// <summary>Called when a burst begins: from here on the points of this flow count, or not.</summary>
    internal static void EnterBurst(string? requestId)
    {
        if (Armed)
            InArmedBurst.Value = RequestPrefix.Length == 0 || requestId?.StartsWith(RequestPrefix, StringComparison.Ordinal) == true;
    }

    private static void ReachArmed(string name)
    {
        var number = Interlocked.Increment(ref reached);
        if (LogFile is not null)
            File.AppendAllText(LogFile, string.Create(CultureInfo.InvariantCulture, $"{number} {name}\n"));
        if (number != KillAt)
            return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    private static int ReadNumber(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
