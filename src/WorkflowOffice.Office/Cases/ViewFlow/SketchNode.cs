namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>An activity on paper, before anybody knows what ran; without a place until <see cref="FlowLayout"/> gives it one.</summary>
internal sealed class SketchNode(string id, string title, string type)
{
    internal string Id { get; } = id;
    internal string Title { get; } = title;
    internal string Type { get; } = type;
    internal FlowPoint? At { get; set; }
    internal double Width { get; init; } = FlowLayout.NodeWidth;
    internal double Height { get; init; } = FlowLayout.NodeHeight;
}
