using System.Diagnostics;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>Starts programs that die with the harness, whatever kills it: a watcher kills them when the pipe to the harness closes.</summary>
/// <remarks>Not PR_SET_PDEATHSIG: that follows the thread that started the program, and threads of the pool come and go.</remarks>
internal static class Leash
{
    // The program takes over the shell's process, so that its id is the one that the harness knows.
    private const string Script = """exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec "$@" 3<&- </dev/null""";

    /// <param name="before">Command words in front of the shell, such as a change of user.</param>
    public static ProcessStartInfo Command(string program, IReadOnlyList<string> arguments, params string[] before)
    {
        string[] words = [.. before, "sh", "-c", Script, "leash", program, .. arguments];
        return new ProcessStartInfo(words[0], words[1..]) { RedirectStandardInput = true, WorkingDirectory = "/" };
    }
}
