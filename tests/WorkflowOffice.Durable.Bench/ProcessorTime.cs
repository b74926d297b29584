using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Processor time of processes, from /proc.</summary>
internal static class ProcessorTime
{
    private const double TicksPerSecond = 100;

    /// <summary>A process, those it started, and those of them that have ended.</summary>
    public static double OfTree(int pid) => Own(pid) + ChildrenOf(pid).Sum(OfTree);

    /// <summary>The living threads of a process with this name (as the kernel keeps it: 15 characters).</summary>
    public static double OfThreads(int pid, string name) =>
        Directory.GetDirectories($"/proc/{pid}/task").Where(task => NameOf(task) == name).Sum(task => Read($"{task}/stat", 2));

    /// <summary>A number of /proc/&lt;pid&gt;/status, in kB.</summary>
    public static long Status(int pid, string name) => long.Parse(
        File.ReadLines($"/proc/{pid}/status").First(l => l.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    private static double Own(int pid) => Read($"/proc/{pid}/stat", 4);

    private static double Read(string stat, int fields)
    {
        try
        {
            // After the name in brackets: state is field 3; utime, stime, cutime, cstime are 14 to 17.
            return File.ReadAllText(stat).Split(") ")[^1].Split(' ')[11..(11 + fields)].Sum(f => double.Parse(f, CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
        catch (IOException)
        {
            return 0; // it has ended; its parent has its time
        }
    }

    private static string NameOf(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "comm")).Trim();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static List<int> ChildrenOf(int pid)
    {
        var children = new List<int>();
        foreach (var task in Directory.Exists($"/proc/{pid}/task") ? Directory.GetDirectories($"/proc/{pid}/task") : [])
        {
            var file = Path.Combine(task, "children");
            if (File.Exists(file))
                children.AddRange(File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, CultureInfo.InvariantCulture)));
        }

        return children;
    }
}
