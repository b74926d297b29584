using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.Pickers;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Reads what workflows may refer to today.</summary>
internal sealed class InstallationReader(
    People people, TemplateCatalog templates, IEnumerable<ITaskCheck> checks, IWorkflowDefinitions definitions, IEnumerable<IInputOptions> lists,
    OfficeDbContext database)
{
    /// <summary>Lists that have checks with findings of their own, and forms, which are copied when they are chosen.</summary>
    private static readonly HashSet<string> CheckedElsewhere = ["posts", "units", "templates", "deadline-rules", "task-checks", "workflows", CopyChosenForm.Source];

    internal async Task<Installation> ReadAsync(CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var list in lists.Where(list => !CheckedElsewhere.Contains(list.Source)))
            entries[list.Source] = (await list.ListAsync(cancellationToken)).ToDictionary(option => option.Value, option => option.Text);
        return new Installation(
            StandardPosts.All.ToDictionary(post => post.Code, post => post.Name),
            await people.ListAsync(cancellationToken),
            await people.ListUnitsAsync(cancellationToken),
            templates.All.ToDictionary(template => template.Manifest.Id, template => template.Manifest),
            checks.Select(check => check.Name).ToHashSet(),
            (await definitions.ListLatestAsync(cancellationToken)).ToDictionary(row => row.DefinitionId, row => row.Name),
            entries)
        {
            TableOutputs = (await database.Set<DecisionTableVersion>().AsNoTracking().Where(version => version.State == OwnedVersionState.Published).ToListAsync(cancellationToken))
                .GroupBy(version => version.TableId).ToDictionary(tables => tables.Key, tables => OutputsOf(tables.Select(table => table.Read()))),
        };
    }

    /// <summary>What any of the versions in force fills.</summary>
    internal static IReadOnlyList<string> OutputsOf(IEnumerable<DecisionTableDocument> versions) =>
        [.. versions.SelectMany(version => version.Outputs).Select(output => output.Name).Distinct()];
}
