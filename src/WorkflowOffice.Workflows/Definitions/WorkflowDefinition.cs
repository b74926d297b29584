using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Workflows;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>A parsed definition: the JSON as it came, and the activity graph built from it. Immutable, safe to share between bursts.</summary>
public sealed class WorkflowDefinition
{
    /// <summary>Id of this version ("id" in the JSON).</summary>
    public required string Id { get; init; }
    public required string DefinitionId { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }
    public string? Description { get; init; }
    public bool IsPublished { get; init; }
    public bool IsLatest { get; init; }

    /// <summary>The JSON exactly as imported, unknown fields included. Do not change it.</summary>
    public required JsonObject Json { get; init; }

    public IReadOnlyList<VariableDefinition> Variables { get; init; } = [];

    public IReadOnlyList<WorkflowInputDefinition> Inputs { get; init; } = [];

    public IReadOnlyList<WorkflowOutputDefinition> Outputs { get; init; } = [];

    /// <summary>The outcomes this workflow offers when another uses it as an activity.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>What happens to the instance when an activity faults.</summary>
    public IncidentStrategy IncidentStrategy { get; init; }

    /// <summary>When an instance may be started although others run.</summary>
    public ActivationStrategy ActivationStrategy { get; init; }

    /// <summary>True where other workflows may use this one as an activity.</summary>
    public bool UsableAsActivity { get; init; }

    /// <summary>Every activity of the graph, the outermost first; sub-workflows included.</summary>
    public IReadOnlyList<Activity> Activities { get; internal set; } = [];

    /// <summary>The root activity of the file (usually a flowchart); null for a definition without one.</summary>
    public Activity? Root => Workflow.Root;

    /// <summary>The wrapper that carries the workflow's variables; its id is Workflow1.</summary>
    internal WorkflowActivity Workflow { get; set; } = new();

    /// <summary>True where any part says which values the execution log keeps.</summary>
    internal bool HasLogRules { get; set; }

    internal IReadOnlyDictionary<string, Activity> ByNodeId { get; set; } = new Dictionary<string, Activity>();

    /// <summary>What the reader noticed but, in tolerant mode, accepted.</summary>
    public IReadOnlyList<DefinitionFinding> Findings { get; internal set; } = [];

    /// <summary>The activity with this id; null where there is none.</summary>
    public Activity? FindActivity(string activityId) => Activities.FirstOrDefault(a => a.Id == activityId);
}
