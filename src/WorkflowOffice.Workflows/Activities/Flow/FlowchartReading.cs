using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Reads and checks a flowchart's connections.</summary>
internal static class FlowchartReading
{
    public static List<Connection> ReadConnections(Flowchart flowchart, ActivityReadContext context)
    {
        var byId = new Dictionary<string, Activity>(StringComparer.Ordinal);
        foreach (var activity in flowchart.Activities) byId.TryAdd(activity.Id, activity);
        var found = new List<Connection>();
        var keys = new HashSet<(Activity, string, Activity, string?)>();
        foreach (var (json, path) in context.Objects(flowchart.Json["connections"], flowchart.JsonPath + ".connections"))
        {
            if (found.Count >= DefinitionLimits.MaximumConnections)
            {
                context.AddFinding(FindingCodes.TooLarge, $"连线超过 {DefinitionLimits.MaximumConnections} 条。", path);
                break;
            }

            var source = End(json, "source", path, byId, context, out var sourcePort);
            var target = End(json, "target", path, byId, context, out var targetPort);
            if (source is null || target is null || source is UnknownActivity) continue;
            var port = sourcePort ?? "Done";
            CheckPort(source, port, path, context);
            if (keys.Add((source, port, target, targetPort))) found.Add(new Connection(source, port, target, targetPort, path));
        }

        return found;
    }

    /// <summary>The activity that the file's start property names.</summary>
    public static Activity? ReadStart(Flowchart flowchart)
    {
        var id = flowchart.Json["start"] switch
        {
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            JsonObject o => DefinitionJson.Text(o, "id"),
            _ => null,
        };
        return id is null ? null : flowchart.Activities.Find(a => a.Id == id);
    }

    public static void CheckBackward(FlowGraph graph, List<Connection> connections, ActivityReadContext context)
    {
        foreach (var connection in connections.Where(c => graph.IsBackward(c) && !graph.IsDangling(c.Source) && !graph.IsValidBackward(c)))
            context.AddFinding(
                FindingCodes.InvalidBackwardConnection,
                $"返回连线无效：到达“{connection.Source.DisplayText}”的每条路径都必须经过“{connection.Target.DisplayText}”。请改接到分叉之前的步骤。",
                connection.Path);
    }

    private static Activity? End(
        JsonObject connection, string name, string path, Dictionary<string, Activity> byId, ActivityReadContext context, out string? port)
    {
        port = null;
        if (connection[name] is not JsonObject end)
        {
            context.AddFinding(FindingCodes.ConnectionToNowhere, $"连线缺少 {name}。", $"{path}.{name}");
            return null;
        }

        port = DefinitionJson.Text(end, "port");
        var id = DefinitionJson.Text(end, "activity");
        if (id is not null && byId.TryGetValue(id, out var activity)) return activity;
        context.AddFinding(FindingCodes.ConnectionToNowhere, $"连线指向不存在的活动 {id ?? "（空）"}。", $"{path}.{name}.activity");
        return null;
    }

    private static void CheckPort(Activity source, string port, string path, ActivityReadContext context)
    {
        if (context.Mode != ReadMode.Strict || ActivityReadContext.KnownOutcomes(source) is not { } known || known.Contains(port)) return;
        // A script that chooses none of its outcomes leaves by Done.
        if (source is Scripting.RunJavaScript && port == "Done") return;
        context.AddFinding(
            FindingCodes.UnknownPort,
            $"“{source.DisplayText}”没有出口 {port}（现有：{string.Join("、", known)}）。",
            path + ".source.port");
    }
}
