using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>A declared variable.</summary>
public sealed record VariableDefinition(string Id, string Name, VariableType Type, JsonNode? DefaultValue)
{
    /// <summary>Elsa's storage driver; ours keeps every variable, so it is only remembered.</summary>
    public string? StorageDriverTypeName { get; init; }
}
