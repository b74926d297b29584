using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>An input of a workflow: what a start may bring.</summary>
public sealed record WorkflowInputDefinition(string Name, VariableType Type, string? DisplayName, string? Description, string? Category, string? UIHint)
{
    public string? StorageDriverType { get; init; }
}
