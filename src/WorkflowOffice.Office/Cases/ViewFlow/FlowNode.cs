namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>One activity in the drawing; x and y are its upper left corner.</summary>
/// <param name="Id">Activity id, as in the steps.</param>
/// <param name="Visits">How often it ran, for example twice after a return.</param>
internal sealed record FlowNode(
    string Id, string Title, string Type, double X, double Y, double Width, double Height, FlowNodeState State, int Visits, DateTimeOffset? LastAt);
