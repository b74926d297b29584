using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Cases.ViewFlow;

internal sealed class ViewFlowHandler(CaseVisibility visibility, IWorkflowDefinitions definitions, IWorkflowInstances instances)
{
    internal async Task<FlowView> HandleAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var found = await visibility.RequireAsync(caseId, cancellationToken);
        var definition = await definitions.GetAsync(found.DefinitionVersionId, cancellationToken);
        var progress = await FlowProgress.ReadAsync(instances, found.InstanceId, cancellationToken);
        var (nodes, edges) = FlowDrawing.Draw(FlowLayout.Arrange(FlowReader.Read(definition.Json)), progress, found.ClosedAt is not null);
        return new FlowView(definition.Name, definition.Version, nodes, edges);
    }
}
