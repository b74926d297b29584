using System.Globalization;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Processor time of processes, from /proc.</summary>
internal static class ProcessorTime
{
    private const double TicksPerSecond = 100;

    /// <summary>A process, those it started, and those of them that have ended.</summary>
    public static double OfTree(int pid) => Own(pid) + ChildrenOf(pid).Sum(OfTree);

    /// <summary>A number of /proc/&lt;pid&gt;/status, in kB.</summary>
    public static long Status(int pid, string name) => long.Parse(
        File.ReadLines($"/proc/{pid}/status").First(l => l.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    private static double Own(int pid)
    {
        try
        {
            // After the name in brackets: state is field 3; utime, stime, cutime, cstime are 14 to 17.
            var fields = File.ReadAllText($"/proc/{pid}/stat").Split(") ")[^1].Split(' ');
            return fields[11..15].Sum(f => double.Parse(f, CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
        catch (IOException)
        {
            return 0; // it has ended; its parent has its time
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
