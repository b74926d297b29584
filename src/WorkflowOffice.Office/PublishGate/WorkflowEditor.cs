namespace WorkflowOffice.Office.PublishGate;

/// <summary>A person whose changes are part of a version.</summary>
/// <param name="Saves">How many saves changed its content.</param>
internal sealed record WorkflowEditor(Guid Id, string Name, DateTimeOffset LastAt, int Saves);
