using WorkflowOffice.Workflows.Activities.Workflows;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Gives ids to activities that have none and computes every node id (the path of ids from the outermost workflow).</summary>
internal static class GraphIdentity
{
    public static void Assign(WorkflowDefinition definition, ActivityGraphReader graph)
    {
        var used = graph.Activities.Where(a => a.Id.Length > 0).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var activity in graph.Activities.Where(a => a.Id.Length == 0 && a is not WorkflowActivity)) AssignId(activity, used);
        // Wrappers from the inside out: each takes the first number that nothing inside it has.
        foreach (var wrapper in graph.Activities.OfType<WorkflowActivity>().Reverse().Append(definition.Workflow))
            AssignId(wrapper, Below(wrapper).Select(a => a.Id).ToHashSet(StringComparer.Ordinal));
        definition.Workflow.NodeId = definition.Workflow.Id;
        var byNodeId = new Dictionary<string, Activity>(StringComparer.Ordinal) { [definition.Workflow.NodeId] = definition.Workflow };
        foreach (var activity in graph.Activities)
        {
            // Parents come before their children in reading order.
            activity.NodeId = $"{activity.Parent!.NodeId}:{activity.Id}";
            byNodeId.TryAdd(activity.NodeId, activity);
        }

        definition.ByNodeId = byNodeId;
    }

    private static IEnumerable<Activity> Below(Activity activity) => activity.ChildList.SelectMany(c => Below(c).Prepend(c));

    private static void AssignId(Activity activity, HashSet<string> used)
    {
        var shortName = activity.Type[(activity.Type.LastIndexOf('.') + 1)..];
        var number = 1;
        while (!used.Add($"{shortName}{number}")) number++;
        activity.Id = $"{shortName}{number}";
    }
}
