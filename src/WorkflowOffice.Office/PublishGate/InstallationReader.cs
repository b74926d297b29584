using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Reads what workflows may refer to today.</summary>
internal sealed class InstallationReader(
    People people, TemplateCatalog templates, IEnumerable<ITaskCheck> checks, IWorkflowDefinitions definitions, IEnumerable<IInstallationList> lists)
{
    internal async Task<Installation> ReadAsync(CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var list in lists)
            entries[list.Source] = await list.ReadAsync(cancellationToken);
        return new Installation(
            StandardPosts.All.ToDictionary(post => post.Code, post => post.Name),
            await people.ListAsync(cancellationToken),
            await people.ListUnitsAsync(cancellationToken),
            templates.All.ToDictionary(template => template.Manifest.Id, template => template.Manifest),
            checks.Select(check => check.Name).ToHashSet(),
            (await definitions.ListLatestAsync(cancellationToken)).ToDictionary(row => row.DefinitionId, row => row.Name),
            entries);
    }
}
