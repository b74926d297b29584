using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>A row of the list of instances.</summary>
internal sealed record InstanceItem(
    string Id, string DefinitionId, string DefinitionVersionId, int Version, string Status, string SubStatus, string? CorrelationId, string? Name,
    string? ParentInstanceId, int IncidentCount, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? FinishedAt)
{
    public static InstanceItem From(WorkflowInstanceSummary i) => new(
        i.Id, i.DefinitionId, i.DefinitionVersionId, i.Version, i.Status.ToString(), i.SubStatus.ToString(), i.CorrelationId, i.Name,
        i.ParentInstanceId, i.IncidentCount, i.CreatedAt, i.UpdatedAt, i.FinishedAt);
}
