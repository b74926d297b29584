using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>One activity of a version with what it contains, and the way to it from the root, for nested containers.</summary>
internal static class Subgraph
{
    private const string Workflow = "Workflow1";

    public sealed record Node(string NodeId, string Port, JsonNode Activity);

    public sealed record Segment(string ActivityNodeId, string ActivityId, string ActivityType, string PortName);

    public sealed record SegmentsAnswer(Node ChildNode, Node Container, IReadOnlyList<Segment> PathSegments);

    public static async Task<Results<Ok<Node>, NotFound>> GetAsync(
        IWorkflowDefinitions definitions, string id, string? parentNodeId, CancellationToken cancellationToken)
    {
        var nodes = NodesOf(await definitions.GetAsync(id, cancellationToken));
        return (parentNodeId is null ? nodes[0] : nodes.Find(node => node.NodeId == parentNodeId)) is { } found
            ? TypedResults.Ok(found)
            : TypedResults.NotFound();
    }

    public static async Task<Results<Ok<SegmentsAnswer>, NotFound>> SegmentsAsync(
        IWorkflowDefinitions definitions, string id, string childNodeId, CancellationToken cancellationToken)
    {
        var definition = await definitions.GetAsync(id, cancellationToken);
        var nodes = NodesOf(definition);
        if (nodes.Find(node => node.NodeId == childNodeId) is not { } child)
            return TypedResults.NotFound();
        var way = nodes.Where(node => childNodeId.StartsWith(node.NodeId + ":", StringComparison.Ordinal)).OrderBy(node => node.NodeId.Length).ToList();
        // The innermost canvas around the child; the workflow itself where the child stands on the outermost one.
        var container = way.Count > 1 ? way[^2] : new Node(Workflow, "Root", WorkflowOf(definition, nodes[0]));
        return TypedResults.Ok(new SegmentsAnswer(child, container, [.. way.Skip(1).Select((node, at) => SegmentOf(node, at + 2 < way.Count ? way[at + 2] : child))]));
    }

    private static Segment SegmentOf(Node node, Node next) =>
        new(node.NodeId, node.Activity["id"]!.ToString(), node.Activity["type"]!.ToString(), next.Port);

    private static JsonObject WorkflowOf(WorkflowDefinition definition, Node root) => new()
    {
        ["id"] = Workflow,
        ["nodeId"] = Workflow,
        ["type"] = "Elsa.Workflow",
        ["version"] = 1,
        ["name"] = definition.Name,
        ["customProperties"] = new JsonObject(),
        ["metadata"] = new JsonObject(),
        ["root"] = root.Activity.DeepClone(),
        ["identity"] = new JsonObject { ["definitionId"] = definition.DefinitionId, ["version"] = definition.Version, ["id"] = definition.Id },
        ["publication"] = new JsonObject { ["isLatest"] = definition.IsLatest, ["isPublished"] = definition.IsPublished },
        ["inputs"] = Copy(definition, "inputs"),
        ["outputs"] = Copy(definition, "outputs"),
        ["outcomes"] = Copy(definition, "outcomes"),
        ["workflowMetadata"] = new JsonObject { ["name"] = definition.Name, ["description"] = definition.Description },
        ["options"] = definition.Json["options"]?.DeepClone() ?? new JsonObject(),
        ["isReadonly"] = false,
        ["isSystem"] = false,
        ["definitionHandle"] = new JsonObject { ["definitionVersionId"] = definition.Id },
        ["result"] = null,
    };

    private static JsonNode Copy(WorkflowDefinition definition, string list) => definition.Json[list]?.DeepClone() ?? new JsonArray();

    /// <summary>Every activity with the member of its parent that it stands in; the root first.</summary>
    private static List<Node> NodesOf(WorkflowDefinition definition)
    {
        var json = WorkflowDefinitionWriter.WriteForDesigner(definition);
        DesignerDefinition.Complete(json);
        var nodes = new List<Node>();
        foreach (var activity in ActivityNodes.Of(json).Where(activity => activity["nodeId"] is JsonValue))
            nodes.Add(new Node(activity["nodeId"]!.ToString(), PortOf(activity), activity));
        return nodes;
    }

    private static string PortOf(JsonObject activity)
    {
        var member = activity.Parent is JsonArray list ? list.GetPropertyNameOfParent() : activity.GetPropertyName();
        return char.ToUpperInvariant(member[0]) + member[1..];
    }

    private static string GetPropertyNameOfParent(this JsonArray list) => list.Parent is JsonObject ? list.GetPropertyName() : "activities";
}
