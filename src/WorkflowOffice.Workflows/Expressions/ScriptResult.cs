using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>What a script returned and what it set, in the order in which it did.</summary>
public sealed record ScriptResult(JsonNode? Value)
{
    public IReadOnlyList<KeyValuePair<string, JsonNode?>> Variables { get; init; } = [];

    /// <summary>Names of variables that were assigned null through the variables object.</summary>
    public IReadOnlyCollection<string> Nulled { get; init; } = [];

    /// <summary>From setOutcome and setOutcomes.</summary>
    public IReadOnlyList<string>? Outcomes { get; init; }

    /// <summary>From setCorrelationId: one item; null: not called.</summary>
    public IReadOnlyList<string?>? CorrelationId { get; init; }

    /// <summary>From setWorkflowInstanceName: one item; null: not called.</summary>
    public IReadOnlyList<string?>? InstanceName { get; init; }
}
