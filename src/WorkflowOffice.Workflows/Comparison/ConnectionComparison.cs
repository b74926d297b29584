using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Comparison;

/// <summary>Connections that are new, gone, or lead elsewhere.</summary>
internal sealed class ConnectionComparison(IReadOnlyDictionary<string, ComparedStep> before, IReadOnlyDictionary<string, ComparedStep> after)
{
    public IEnumerable<DefinitionChange> Find()
    {
        var (old, now) = (Read(before), Read(after));
        var (removed, added) = (old.Except(now).ToList(), now.Except(old).ToList());
        foreach (var gone in removed.ToList())
        {
            var instead = added.Where(link => link.Source == gone.Source && link.Port == gone.Port).ToList();
            if (instead.Count != 1 || removed.Count(link => link.Source == gone.Source && link.Port == gone.Port) != 1) continue;
            removed.Remove(gone);
            added.Remove(instead[0]);
            yield return Change(
                DefinitionChangeKind.Changed, instead[0], $"连线：{Exit(gone, after)}由连到“{Name(gone.Target, before)}”改为连到“{Name(instead[0].Target, after)}”");
        }

        foreach (var link in added)
            yield return Change(DefinitionChangeKind.Added, link, $"新增连线：{Exit(link, after)}连到“{Name(link.Target, after)}”");
        foreach (var link in removed)
            yield return Change(DefinitionChangeKind.Removed, link, $"删除连线：{Exit(link, before)}连到“{Name(link.Target, before)}”");
    }

    private static DefinitionChange Change(DefinitionChangeKind kind, Link link, string text) =>
        new(kind, DefinitionChangeSubject.Connection, text, link.Source, link.Port, link.Target);

    private static string Exit(Link link, IReadOnlyDictionary<string, ComparedStep> steps) =>
        $"“{Name(link.Source, steps)}”{(link.Port == "Done" ? "" : $"的“{PortName(link.Port)}”出口")}";

    private static string PortName(string port) => port switch
    {
        "True" => "是",
        "False" => "否",
        "Default" => "其他",
        _ => port,
    };

    private static string Name(string id, IReadOnlyDictionary<string, ComparedStep> steps) => steps.GetValueOrDefault(id)?.Name ?? id;

    private static HashSet<Link> Read(IReadOnlyDictionary<string, ComparedStep> steps) =>
    [
        .. from step in steps.Values
           from json in (step.Json["connections"] as JsonArray ?? []).OfType<JsonObject>()
           let source = End(json["source"])
           let target = End(json["target"])
           where source is not null && target is not null
           select new Link(step.Id, source, ComparedStep.Text((json["source"] as JsonObject)?["port"]) ?? "Done", target),
    ];

    private static string? End(JsonNode? end) => ComparedStep.Text((end as JsonObject)?["activity"]) ?? ComparedStep.Text(end);

    private sealed record Link(string Chart, string Source, string Port, string Target);
}
