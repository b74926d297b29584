namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Which connections of a flowchart lead forward from its start, and which lead back.</summary>
/// <remarks>A connection is forward unless it closes a circle with connections found before it, breadth first from the start.</remarks>
internal sealed class FlowGraph
{
    private static readonly List<Connection> None = [];

    private readonly Activity start;
    private readonly Dictionary<Activity, List<Connection>> outbound;
    private readonly Dictionary<Activity, List<Connection>> inboundForward = [];
    private readonly HashSet<Connection> forward = [];
    private readonly Dictionary<Connection, bool> validBackward = [];
    private readonly Dictionary<Activity, HashSet<Activity>> ancestors = [];

    public FlowGraph(IReadOnlyList<Connection> connections, Activity start)
    {
        this.start = start;
        outbound = connections.GroupBy(c => c.Source).ToDictionary(g => g.Key, g => g.ToList());
        FindForward(connections);
        foreach (var connection in connections.Where(c => !forward.Contains(c))) validBackward[connection] = Dominates(connection.Target, connection.Source);
        foreach (var activity in connections.Select(c => c.Target).Distinct()) ancestors[activity] = FindAncestors(activity);
    }

    public IReadOnlyList<Connection> Outbound(Activity activity) => outbound.GetValueOrDefault(activity, None);

    public IReadOnlyList<Connection> ForwardInbound(Activity activity) => inboundForward.GetValueOrDefault(activity, None);

    public bool IsBackward(Connection connection) => !forward.Contains(connection);

    /// <summary>True where every path from the start to the source of this backward connection passes through its target.</summary>
    public bool IsValidBackward(Connection connection) => validBackward.GetValueOrDefault(connection);

    /// <summary>True where the start does not lead here.</summary>
    public bool IsDangling(Activity activity) => activity != start && !inboundForward.ContainsKey(activity);

    /// <summary>Everything from which forward connections lead to an activity.</summary>
    public IReadOnlySet<Activity> Ancestors(Activity activity) => ancestors.GetValueOrDefault(activity, []);

    private void FindForward(IReadOnlyList<Connection> connections)
    {
        var edges = new HashSet<(Activity, Activity)>();
        var order = new List<(Activity Source, Activity Target)>();
        var next = new Dictionary<Activity, List<Activity>>();
        var visited = new HashSet<Activity>();
        var queue = new Queue<Activity>([start]);
        while (queue.TryDequeue(out var source))
        {
            if (!visited.Add(source)) continue;
            foreach (var target in Outbound(source).Select(c => c.Target))
            {
                if (edges.Contains((source, target)) || Leads(next, target, source)) continue;
                edges.Add((source, target));
                order.Add((source, target));
                if (!next.TryGetValue(source, out var targets)) next[source] = targets = [];
                targets.Add(target);
                if (!visited.Contains(target)) queue.Enqueue(target);
            }
        }

        foreach (var (source, target) in order)
            foreach (var connection in Outbound(source).Where(c => c.Target == target))
            {
                forward.Add(connection);
                if (!inboundForward.TryGetValue(target, out var list)) inboundForward[target] = list = [];
                list.Add(connection);
            }
    }

    private static bool Leads(Dictionary<Activity, List<Activity>> next, Activity from, Activity to)
    {
        if (from == to) return true;
        var seen = new HashSet<Activity> { from };
        var stack = new Stack<Activity>([from]);
        while (stack.TryPop(out var current))
        {
            foreach (var target in next.GetValueOrDefault(current, []))
            {
                if (target == to) return true;
                if (seen.Add(target)) stack.Push(target);
            }
        }

        return false;
    }

    /// <summary>True where the start cannot reach <paramref name="activity"/> by forward connections without passing <paramref name="gate"/>.</summary>
    private bool Dominates(Activity gate, Activity activity)
    {
        if (gate == start || gate == activity) return true;
        var seen = new HashSet<Activity> { start };
        var queue = new Queue<Activity>([start]);
        while (queue.TryDequeue(out var current))
        {
            if (current == activity) return false;
            foreach (var connection in Outbound(current).Where(forward.Contains))
                if (connection.Target != gate && seen.Add(connection.Target)) queue.Enqueue(connection.Target);
        }

        return true;
    }

    private HashSet<Activity> FindAncestors(Activity activity)
    {
        var found = new HashSet<Activity>();
        var queue = new Queue<Activity>([activity]);
        while (queue.TryDequeue(out var current))
            foreach (var connection in ForwardInbound(current))
                if (found.Add(connection.Source)) queue.Enqueue(connection.Source);
        return found;
    }
}
