using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>One execution of an activity, as kept in the state.</summary>
/// <remarks>The state keeps executions that are not over, and the outermost; what is over stands in the journal.</remarks>
public sealed class ActivityState
{
    public required string Id { get; init; }
    public required string ActivityId { get; init; }
    public required string NodeId { get; init; }
    public required string ActivityType { get; init; }

    /// <summary>The execution that scheduled this one; null for the outermost.</summary>
    public string? OwnerId { get; init; }
    public ActivityStatus Status { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public IReadOnlyList<string>? Outcomes { get; set; }

    /// <summary>What the activity keeps for itself.</summary>
    public JsonObject? Properties { get; set; }

    /// <summary>Variables that live in this execution, by name.</summary>
    public Dictionary<string, JsonNode?>? Variables { get; set; }

    /// <summary>Inputs as evaluated, by name, where they are not fixed values.</summary>
    public Dictionary<string, JsonNode?>? Inputs { get; set; }

    /// <summary>The latest outputs of the activities directly inside this execution, by activity id: each round of a loop has its own.</summary>
    public Dictionary<string, Dictionary<string, JsonNode?>>? Outputs { get; set; }

    /// <summary>How often the activities and connections of a flowchart were visited.</summary>
    public FlowScope? Flow { get; set; }

    /// <summary>True where a connection backwards led here: the visit does not count again.</summary>
    public bool IsBackward { get; init; }

    [JsonIgnore]
    public bool IsOver => Status is ActivityStatus.Completed or ActivityStatus.Canceled;
}
