namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>Lays what ran over what is drawn.</summary>
internal static class FlowDrawing
{
    /// <param name="isOver">The flow has ended: what was not reached will not be reached any more.</param>
    internal static (IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowEdge> Edges) Draw(
        IReadOnlyList<SketchArea> areas, FlowProgress progress, bool isOver)
    {
        var nodes = areas.SelectMany(area => area.Nodes).Select(node => ToNode(node, progress.Of(node.Id), isOver)).ToList();
        var known = nodes.Select(node => node.Id).ToHashSet();
        var edges = areas.SelectMany(area => area.Edges)
            .Where(edge => known.Contains(edge.From) && known.Contains(edge.To))
            .Select(edge => new FlowEdge(edge.From, edge.To, edge.Port, edge.Label, IsTaken(edge, progress), edge.Vertices)).ToList();
        return (nodes, edges);
    }

    private static FlowNode ToNode(SketchNode node, ActivityProgress? progress, bool isOver) => new(
        node.Id, node.Title, node.Type, node.At!.X, node.At.Y, node.Width, node.Height,
        StateOf(progress, isOver), progress?.Visits ?? 0, progress?.LastAt);

    /// <summary>Nothing waits in a flow that has ended: what was left open, such as a right nobody used, was ended with it.</summary>
    private static FlowNodeState StateOf(ActivityProgress? progress, bool isOver) => progress?.State switch
    {
        null => isOver ? FlowNodeState.Skipped : FlowNodeState.Pending,
        FlowNodeState.Active when isOver => FlowNodeState.Cancelled,
        { } state => state,
    };

    private static bool IsTaken(SketchEdge edge, FlowProgress progress) =>
        progress.Of(edge.To) is not null && (edge.IsContainment || progress.Of(edge.From)?.Outcomes.Contains(edge.Port) == true);
}
