namespace WorkflowOffice.Web.Demo.Past;

/// <summary>One invented case: the acts of people in their order. What the office does by itself in between is not told here, it happens.</summary>
/// <param name="Procedure">Definition id of the workflow.</param>
internal sealed record DemonstrationCase(string Procedure, string Title, IReadOnlyList<DemonstrationAct> Acts);
