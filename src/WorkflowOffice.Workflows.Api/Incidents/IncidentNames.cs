using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>The words for the step that failed: its name in the version that the instance follows, and what kind of step it is.</summary>
internal sealed class IncidentNames(IWorkflowDefinitions definitions, ActivityRegistry registry)
{
    public async Task<IncidentItem> DescribeAsync(IncidentSummary incident, CancellationToken cancellationToken)
    {
        var step = incident.DefinitionVersionId is { } version
            ? (await definitions.GetAsync(version, cancellationToken)).FindActivity(incident.ActivityId)
            : null;
        return IncidentItem.From(incident) with
        {
            StepName = step?.DisplayText is { Length: > 0 } text ? text : incident.ActivityId,
            ActivityTypeName = registry.Find(incident.ActivityType)?.DisplayName ?? incident.ActivityType,
        };
    }

    public async Task<IReadOnlyList<IncidentItem>> DescribeAsync(IReadOnlyList<IncidentSummary> incidents, CancellationToken cancellationToken)
    {
        var items = new List<IncidentItem>();
        foreach (var incident in incidents)
            items.Add(await DescribeAsync(incident, cancellationToken));
        return items;
    }
}
