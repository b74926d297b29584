using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>What a script returned and what it set, in the order in which it did.</summary>
public sealed record ScriptResult(JsonNode? Value)
{
    public IReadOnlyList<KeyValuePair<string, JsonNode?>> Variables { get; init; } = [];

    /// <summary>From setOutcome and setOutcomes.</summary>
    public IReadOnlyList<string>? Outcomes { get; init; }

    /// <summary>From setCorrelationId; null: not called.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>From setWorkflowInstanceName; null: not called.</summary>
    public string? InstanceName { get; init; }
}
