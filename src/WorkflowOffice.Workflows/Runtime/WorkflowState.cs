namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Elsa's workflow status.</summary>
public enum WorkflowStatus { Running, Finished }

/// <summary>Elsa's workflow sub-status.</summary>
public enum WorkflowSubStatus { Pending, Executing, Suspended, Finished, Cancelled, Faulted }

/// <summary>Elsa's activity status.</summary>
public enum ActivityStatus { Pending, Running, Completed, Canceled, Faulted }

/// <summary>One execution of an activity, as kept in the state.</summary>
public sealed class ActivityState
{
    public required string Id { get; init; }
    public required string ActivityId { get; init; }
    public required string NodeId { get; init; }
    public required string ActivityType { get; init; }
    public string? OwnerId { get; init; }
    public ActivityStatus Status { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public IReadOnlyList<string>? Outcomes { get; set; }
}

/// <summary>The whole state of an instance between two bursts; goes through JSON without loss.</summary>
public sealed partial class WorkflowState
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

    public List<ActivityState> Activities { get; init; } = [];
    public List<Bookmark> Bookmarks { get; init; } = [];
    public List<WorkflowIncident> Incidents { get; init; } = [];

    /// <summary>UTF-8 JSON; <see cref="Deserialize"/> reads it back equal.</summary>
    public byte[] Serialize() => throw new NotImplementedException();

    public static WorkflowState Deserialize(ReadOnlySpan<byte> utf8Json) => throw new NotImplementedException();
}
