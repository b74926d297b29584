using System.ComponentModel.DataAnnotations;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Limits of script evaluation.</summary>
public sealed class ScriptEvaluatorOptions
{
    /// <summary>Path of the Node.js executable; null: environment variable WORKFLOWOFFICE_NODE, else the search path.</summary>
    public string? NodePath { get; set; }

    /// <summary>Child processes, started when needed; each evaluates one script at a time.</summary>
    /// <remarks>More than processors: one that a hostile script occupies for its second must not be missed by the others.</remarks>
    [Range(1, 64)]
    public int Workers { get; set; } = Math.Clamp(Environment.ProcessorCount * 2, 4, 8);

    /// <summary>
    /// Processor time of one script; reached before <see cref="WallClock"/> only where the system cannot pause processes, or <see cref="LongScripts"/> is large.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long one script may run by the clock on the wall, its pauses included. Past it, one that had a processor for much of the time, or paused, is over
    /// its limit; one that mostly waited for a processor is tried again.
    /// </summary>
    public TimeSpan WallClock { get; set; } = TimeSpan.FromMilliseconds(1050);

    /// <summary>The same for a script that is tried again because it got no processor; it is not put behind others then.</summary>
    public TimeSpan PatientWallClock { get; set; } = TimeSpan.FromMilliseconds(2500);

    /// <summary>
    /// Processor time that all scripts together may use at once beyond the first 5 ms of each; a twentieth of a processor flows in.
    /// Who finds it used up pauses until more has come: one long script runs as fast as it can, many do not push the server aside.
    /// </summary>
    public TimeSpan LongScripts { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How often a script is tried that gets no processor.</summary>
    [Range(1, 3)]
    public int Attempts { get; set; } = 3;

    /// <summary>How long the parsing of one script may take when a definition is saved.</summary>
    public TimeSpan CheckTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a process may take to start and answer its first request.</summary>
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Memory of one child process for JavaScript objects.</summary>
    [Range(16, 4096)]
    public int MemoryInMegabytes { get; set; } = 64;

    /// <summary>Largest data that a script may be given.</summary>
    [Range(1024, 268_435_456)]
    public int MaximumScopeBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>False sends every script to a child process, also those that the server can work out itself.</summary>
    public bool UseFastPath { get; set; } = true;

    internal IReadOnlyList<string> NodeArguments =>
    [
        "--no-warnings",
        "--experimental-permission",
        "--disallow-code-generation-from-strings",
        "--disable-proto=delete",
        $"--max-old-space-size={MemoryInMegabytes}",
        "--max-semi-space-size=4",
        "--stack-size=900",
        // Helper threads would escape the priority of the thread that runs scripts.
        "--single-threaded-gc",
        "--v8-pool-size=0",
    ];

    internal string FindNode()
    {
        var named = NodePath ?? Environment.GetEnvironmentVariable("WORKFLOWOFFICE_NODE");
        if (string.IsNullOrEmpty(named)) named = OperatingSystem.IsWindows() ? "node.exe" : "node";
        return named.Contains(Path.DirectorySeparatorChar) ? named : Find(named) ?? throw new ExpressionException(ExpressionFailure.Unavailable, $"{named} was not found");
    }

    /// <summary>A program of every Linux that starts another one so that it ends with its parent; null elsewhere.</summary>
    internal static string? FindParentWatch() => OperatingSystem.IsLinux() ? Find("setpriv") : null;

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
