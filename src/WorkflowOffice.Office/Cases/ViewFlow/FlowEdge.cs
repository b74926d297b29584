namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>One connection.</summary>
/// <param name="Port">Outcome of the source that leads here; empty where a container leads to what it contains.</param>
/// <param name="Label">What people read; null for the plain "done".</param>
/// <param name="Taken">The flow went this way at least once.</param>
internal sealed record FlowEdge(string From, string To, string Port, string? Label, bool Taken, IReadOnlyList<FlowPoint> Vertices);
