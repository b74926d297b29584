using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Starts an instance.</summary>
/// <param name="Definition">The version to run; the instance keeps it for life.</param>
/// <param name="InstanceId">The new instance's id, chosen by the caller.</param>
public sealed record StartWorkflow(
    WorkflowDefinition Definition, string InstanceId, IReadOnlyDictionary<string, JsonNode?>? Input = null,
    string? CorrelationId = null, string? TriggerActivityId = null, string? ParentInstanceId = null)
{
    /// <summary>The burst's instant; null: that of the <see cref="Hosting.IBurst"/> among the services, else their TimeProvider's.</summary>
    public DateTimeOffset? Now { get; init; }
}
