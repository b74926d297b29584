using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Answers whether the forward connections into an activity were visited since it last ran.</summary>
internal static class InboundVisits
{
    public static bool AllVisited(FlowGraph graph, FlowScope scope, Activity activity)
    {
        var visits = scope.ActivityVisits(activity.Id);
        foreach (var connection in graph.ForwardInbound(activity))
            if (scope.ConnectionVisits(connection.Key) <= visits) return false;
        return true;
    }

    public static bool AnyFollowed(FlowGraph graph, FlowScope scope, Activity activity)
    {
        var latest = Latest(graph, scope, activity);
        if (latest <= scope.ActivityVisits(activity.Id)) return false;
        foreach (var connection in graph.ForwardInbound(activity))
            if (scope.ConnectionVisits(connection.Key) == latest && scope.Followed.Contains(connection.Key)) return true;
        return false;
    }

    public static bool AllFollowed(FlowGraph graph, FlowScope scope, Activity activity)
    {
        var latest = Latest(graph, scope, activity);
        if (latest <= scope.ActivityVisits(activity.Id)) return false;
        foreach (var connection in graph.ForwardInbound(activity))
            if (scope.ConnectionVisits(connection.Key) != latest || !scope.Followed.Contains(connection.Key)) return false;
        return true;
    }

    private static int Latest(FlowGraph graph, FlowScope scope, Activity activity)
    {
        var latest = 0;
        foreach (var connection in graph.ForwardInbound(activity)) latest = Math.Max(latest, scope.ConnectionVisits(connection.Key));
        return latest;
    }
}
