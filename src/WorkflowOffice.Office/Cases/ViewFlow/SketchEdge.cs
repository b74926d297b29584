namespace WorkflowOffice.Office.Cases.ViewFlow;

internal sealed record SketchEdge(string From, string To, string Port, string? Label, IReadOnlyList<FlowPoint> Vertices)
{
    /// <summary>From a container to what it contains: not an outcome, so it is taken when the target ran.</summary>
    internal bool IsContainment => Port.Length == 0;
}
