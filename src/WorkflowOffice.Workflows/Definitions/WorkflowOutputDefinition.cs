using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>An output of a workflow.</summary>
public sealed record WorkflowOutputDefinition(string Name, VariableType Type, string? DisplayName, string? Description, string? Category);
