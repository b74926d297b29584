using WorkflowOffice.Office.Cases.ViewFlow;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Cases.ViewCase;

/// <summary>Reads the incidents of a case's instance, with the steps named as in the drawing.</summary>
internal sealed class CaseIncidents(IWorkflowInstances instances, IWorkflowDefinitions definitions)
{
    internal async Task<IReadOnlyList<IncidentRow>> OfAsync(Case found, CancellationToken cancellationToken)
    {
        if (await instances.FindAsync(found.InstanceId, cancellationToken) is not { Incidents.Count: > 0 } state)
            return [];
        var definition = await definitions.GetAsync(found.DefinitionVersionId, cancellationToken);
        var titles = FlowReader.Read(definition.Json).SelectMany(area => area.Nodes).DistinctBy(node => node.Id)
            .ToDictionary(node => node.Id, node => node.Title);
        return [.. state.Incidents.OrderBy(incident => incident.At).Select(incident => new IncidentRow(
            incident.Id, titles.GetValueOrDefault(incident.ActivityId, incident.ActivityId), incident.Message, incident.At))];
    }
}
