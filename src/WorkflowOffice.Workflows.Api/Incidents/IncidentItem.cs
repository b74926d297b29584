using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>A row of the list of incidents.</summary>
/// <param name="Source"><c>activity</c>, <c>timer</c>, <c>stimulus</c>, <c>start</c> or <c>outbox</c>.</param>
/// <param name="Message">What went wrong, for people.</param>
/// <param name="InstanceStatus">Elsa's sub-status of the instance now; null where it could not be started.</param>
/// <param name="CanSkip">Only an activity can be passed over.</param>
internal sealed record IncidentItem(
    string Id, string InstanceId, string? CorrelationId, string DefinitionId, string Source, string ActivityId, string ActivityType, string Message,
    string? Detail, DateTimeOffset At, int Attempts, DateTimeOffset? ResolvedAt, string? Resolution, string? ResolvedBy, string? InstanceStatus,
    bool CanSkip)
{
    /// <summary>As the drawing shows it; the step's id where it has no name.</summary>
    public string StepName { get; init; } = "";

    /// <summary>What the tool box calls this kind of step.</summary>
    public string ActivityTypeName { get; init; } = "";

    public static IncidentItem From(IncidentSummary i) => new(
        i.Id, i.InstanceId, i.CorrelationId, i.DefinitionId, i.Source, i.ActivityId, i.ActivityType, i.Message, i.Detail, i.At, i.Attempts,
        i.ResolvedAt, i.Resolution, i.ResolvedBy, i.InstanceStatus?.ToString(), i.Source == "activity" && i.ResolvedAt is null);
}
