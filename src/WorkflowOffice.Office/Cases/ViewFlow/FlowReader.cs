using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>Reads what there is to draw from a definition in Elsa's JSON: the root first, then each container inside it as an area of its own.</summary>
internal sealed class FlowReader
{
    private const int DeepestNesting = 32;
    private const string StartType = "Elsa.Start";
    private const string InnerSteps = "内部步骤";

    private static readonly HashSet<string> NotActivities = new(StringComparer.OrdinalIgnoreCase) { "metadata", "customProperties", "variables" };

    private readonly List<SketchArea> _areas = [];

    /// <summary>Areas in drawing order; a containment edge leads from a container to what stands in a later area.</summary>
    internal static IReadOnlyList<SketchArea> Read(JsonObject definition)
    {
        var reader = new FlowReader();
        if (definition["root"] is JsonObject root && IsActivity(root))
            reader.ReadRoot(root);
        return reader._areas;
    }

    private void ReadRoot(JsonObject root)
    {
        var area = AddArea();
        if (ChildrenOf(root).Count == 0)
            AddNode(area, root, depth: 0);
        else
            ReadContainer(root, area, depth: 0);
    }

    private void ReadContainer(JsonObject container, SketchArea area, int depth)
    {
        foreach (var (_, child) in ChildrenOf(container))
            AddNode(area, child, depth);
        area.Start = StartOf(container) ?? area.Nodes.Find(node => node.Type == StartType)?.Id;
        if (container["connections"] is JsonArray connections)
            area.Edges.AddRange(connections.OfType<JsonObject>().Select(FlowConnection.Read).OfType<SketchEdge>());
        else if (container["activities"] is JsonArray)
            area.Edges.AddRange(area.Nodes.Zip(area.Nodes.Skip(1), (from, to) => new SketchEdge(from.Id, to.Id, FlowConnection.Done, null, [])));
    }

    private void AddNode(SketchArea area, JsonObject activity, int depth)
    {
        var designer = activity["metadata"]?["designer"] as JsonObject;
        var id = activity["id"]!.GetValue<string>();
        area.Nodes.Add(new SketchNode(id, ActivityTitle.Of(activity), activity["type"]!.GetValue<string>())
        {
            At = FlowConnection.Point(designer?["position"]),
            Width = Size(designer, "width", FlowLayout.NodeWidth),
            Height = Size(designer, "height", FlowLayout.NodeHeight),
        });
        var children = ChildrenOf(activity);
        if (children.Count == 0 || depth >= DeepestNesting)
            return;
        var inner = AddArea();
        ReadContainer(activity, inner, depth + 1);
        area.Edges.AddRange(EntriesOf(activity, children).Select(entry =>
            new SketchEdge(id, entry.Activity["id"]!.GetValue<string>(), "", entry.Name, [])));
    }

    /// <summary>Where one comes in: the start of a chart or chain; for If, Fork and the like each branch under its name.</summary>
    private static List<(string Name, JsonObject Activity)> EntriesOf(JsonObject container, List<(string Name, JsonObject Activity)> children)
    {
        if (container["activities"] is not JsonArray)
            return children;
        var named = StartOf(container);
        return [(InnerSteps, children.FirstOrDefault(child => child.Activity["id"]!.GetValue<string>() == named, children[0]).Activity)];
    }

    private static string? StartOf(JsonObject container) =>
        container["start"] is JsonValue start && start.TryGetValue<string>(out var id) ? id : null;

    /// <summary>The activities directly inside this one, under the name of the property (or case) that holds them.</summary>
    private static List<(string Name, JsonObject Activity)> ChildrenOf(JsonObject activity)
    {
        var children = new List<(string, JsonObject)>();
        foreach (var (name, value) in activity)
        {
            if (NotActivities.Contains(name))
                continue;
            if (value is JsonObject one && IsActivity(one))
                children.Add((name, one));
            foreach (var item in (value as JsonArray ?? []).OfType<JsonObject>())
            {
                if (IsActivity(item))
                    children.Add((name, item));
                else if (item["activity"] is JsonObject inCase && IsActivity(inCase))
                    children.Add((item["label"]?.ToString() ?? name, inCase));
            }
        }

        return children;
    }

    private static bool IsActivity(JsonObject node) =>
        IsText(node["id"]) && IsText(node["type"]) && node["expression"] is null && node["typeName"] is null;

    private static bool IsText(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String;

    private static double Size(JsonObject? designer, string name, double otherwise) =>
        FlowConnection.Number((designer?["size"] as JsonObject)?[name]) is { } size and > 0 ? size : otherwise;

    private SketchArea AddArea()
    {
        var area = new SketchArea();
        _areas.Add(area);
        return area;
    }
}
