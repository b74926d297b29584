using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>An activity that was scheduled, and not started, when a burst ran out of its budget.</summary>
/// <param name="NodeId">The activity.</param>
/// <param name="OwnerId">The execution that scheduled it.</param>
public sealed record SetAsideWork(
    [property: JsonPropertyName("n")] string NodeId,
    [property: JsonPropertyName("o")] string OwnerId)
{
    [JsonPropertyName("v")]
    public Dictionary<string, JsonNode?>? Variables { get; init; }

    [JsonPropertyName("b")]
    public bool IsBackward { get; init; }
}
