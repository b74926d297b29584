using WorkflowOffice.Office.Cases.ViewFlow;
using WorkflowOffice.Workflows.Comparison;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate.CompareVersions;

/// <summary>Draws two versions of one workflow and lists what differs.</summary>
internal sealed class CompareVersionsHandler(IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, WorkflowWords words)
{
    /// <exception cref="OfficeException">X-GATE-08: versions of different workflows.</exception>
    internal async Task<DefinitionComparison> HandleAsync(string before, string after, CancellationToken cancellationToken)
    {
        var (old, oldRow) = await ReadAsync(before, cancellationToken);
        var (now, nowRow) = await ReadAsync(after, cancellationToken);
        if (oldRow.DefinitionId != nowRow.DefinitionId)
            throw new OfficeException(RefusalKind.RuleBroken, "X-GATE-08", "只能比较同一流程的两个版本。请重新选择。");
        var changes = words.Compare(old.Json, now.Json);
        return new DefinitionComparison(Draw(old, oldRow, now, changes, isOld: true), Draw(now, nowRow, old, changes, isOld: false), changes);
    }

    private async Task<(WorkflowDefinition Definition, WorkflowDefinitionSummary Row)> ReadAsync(string versionId, CancellationToken cancellationToken) =>
        (await definitions.GetAsync(versionId, cancellationToken),
            await catalog.FindVersionAsync(versionId, cancellationToken) ?? throw new WorkflowDefinitionNotFoundException(versionId));

    private static ComparedVersion Draw(
        WorkflowDefinition definition, WorkflowDefinitionSummary row, WorkflowDefinition other, IReadOnlyList<DefinitionChange> changes, bool isOld)
    {
        var (nodes, edges) = FlowDrawing.Draw(FlowLayout.Arrange(FlowReader.Read(definition.Json)), new FlowProgress(), isOver: false);
        var others = FlowReader.Read(other.Json).SelectMany(area => area.Edges).Select(edge => Key(edge.From, edge.Port, edge.To)).ToHashSet();
        var marks = new Dictionary<string, DefinitionChangeKind>();
        foreach (var change in changes.Where(c => c.Subject == DefinitionChangeSubject.Step && c.StepId is not null))
            if (change.Kind != (isOld ? DefinitionChangeKind.Added : DefinitionChangeKind.Removed))
                marks[change.StepId!] = change.Kind;
        return new ComparedVersion(
            row.Id, row.Version, row.IsPublished, row.CreatedAt, row.CreatedBy, new FlowView(definition.Name, row.Version, nodes, edges), marks,
            [.. edges.Select(edge => Key(edge.From, edge.Port, edge.To)).Where(key => !others.Contains(key))]);
    }

    private static string Key(string from, string port, string to) => $"{from}|{port}|{to}";
}
