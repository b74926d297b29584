namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>The flow of a case as its own definition version draws it, with where it stands.</summary>
internal sealed record FlowView(string Name, int Version, IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowEdge> Edges);
