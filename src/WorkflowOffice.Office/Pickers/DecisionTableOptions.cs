using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>Decision tables that workflows may name: those with a published version.</summary>
internal sealed class DecisionTableOptions(OfficeDbContext database) : IInputOptions
{
    public string Source => "decision-tables";

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await database.Set<DecisionTableVersion>().AsNoTracking().Where(version => version.State == OwnedVersionState.Published)
            .Select(version => new { version.TableId, version.Name }).ToListAsync(cancellationToken))
            .GroupBy(version => version.TableId).Select(group => new InputOption(group.Key, group.First().Name))];
}
