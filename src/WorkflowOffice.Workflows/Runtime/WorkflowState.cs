using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>The whole state of an instance between two bursts; goes through JSON without loss.</summary>
public sealed class WorkflowState
{
    public required string InstanceId { get; init; }
    public required string DefinitionId { get; init; }
    public required string DefinitionVersionId { get; init; }
    public required int DefinitionVersion { get; init; }
    public string? CorrelationId { get; set; }
    public string? Name { get; set; }
    public string? ParentInstanceId { get; init; }
    public WorkflowStatus Status { get; set; }
    public WorkflowSubStatus SubStatus { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Number of journal entries so far; the next entry's sequence.</summary>
    public long JournalLength { get; set; }

    /// <summary>Number of ids drawn so far, so that an instance never draws one twice.</summary>
    public long IdsDrawn { get; set; }

    /// <summary>The activity that started the instance, where a trigger did.</summary>
    public string? TriggerActivityId { get; init; }

    /// <summary>What the start brought.</summary>
    public Dictionary<string, JsonNode?> Input { get; init; } = [];

    /// <summary>What the workflow has put out so far.</summary>
    public Dictionary<string, JsonNode?> Output { get; init; } = [];

    /// <summary>The last outputs of the activities of the root: activity id → output name → value; those of the others stand in the execution around them.</summary>
    public Dictionary<string, Dictionary<string, JsonNode?>> ActivityOutputs { get; init; } = [];

    /// <summary>The last value that any activity put into its Result.</summary>
    public JsonNode? LastResult { get; set; }

    /// <summary>Executions that are not over, and the outermost.</summary>
    public List<ActivityState> Activities { get; init; } = [];
    public List<Bookmark> Bookmarks { get; init; } = [];
    public List<WorkflowIncident> Incidents { get; init; } = [];

    /// <summary>Scheduled when a burst ran out of its budget; taken up when an operator retries or skips the incident.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<SetAsideWork>? SetAside { get; set; }

    /// <summary>The values of the workflow's own variables, by name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> GetVariables() =>
        Activities.FirstOrDefault(a => a.OwnerId is null)?.Variables ?? [];

    /// <summary>UTF-8 JSON; <see cref="Deserialize"/> reads it back equal.</summary>
    public byte[] Serialize() => JsonSerializer.SerializeToUtf8Bytes(this, StateJson.Context.WorkflowState);

    public static WorkflowState Deserialize(ReadOnlySpan<byte> utf8Json) =>
        StateReader.TryRead(utf8Json)
        ?? JsonSerializer.Deserialize(utf8Json, StateJson.Context.WorkflowState)
        ?? throw new JsonException("The state is empty.");
}
