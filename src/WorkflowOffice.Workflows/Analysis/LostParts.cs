namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Where a chart was torn: of all steps that its start does not lead to, those that nothing else leads to either.</summary>
internal static class LostParts
{
    public static List<(int Step, int Behind)> Of(int steps, bool[] isReached, IReadOnlyList<(int From, int To)> links)
    {
        var lost = Enumerable.Range(0, steps).Where(step => !isReached[step]).ToList();
        var next = links.Where(link => !isReached[link.From] && !isReached[link.To] && link.From != link.To).ToLookup(link => link.From, link => link.To);
        var entered = next.SelectMany(targets => targets).ToHashSet();
        var seen = new HashSet<int>();
        var parts = new List<(int, int)>();
        // What is left after the first pass stands in a circle: any of its steps will do.
        foreach (var first in lost.Where(step => !entered.Contains(step)).Concat(lost))
            if (seen.Add(first))
                parts.Add((first, Follow(first, next, seen)));
        return parts;
    }

    private static int Follow(int first, ILookup<int, int> next, HashSet<int> seen)
    {
        var behind = 0;
        var queue = new Queue<int>([first]);
        while (queue.TryDequeue(out var step))
            foreach (var target in next[step])
                if (seen.Add(target))
                {
                    behind++;
                    queue.Enqueue(target);
                }

        return behind;
    }
}
