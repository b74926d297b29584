namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>One flowchart (or other container) with a coordinate system of its own.</summary>
internal sealed class SketchArea
{
    internal List<SketchNode> Nodes { get; } = [];
    internal List<SketchEdge> Edges { get; } = [];

    /// <summary>Id of the activity that the definition names as the start; null where it names none.</summary>
    internal string? Start { get; set; }
}
