using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Decision tables that workflows may name: those with a published version.</summary>
internal sealed class PublishedDecisionTables(OfficeDbContext database) : IInstallationList
{
    public string Source => "decision-tables";

    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken) =>
        (await database.Set<DecisionTableVersion>().AsNoTracking().Where(version => version.State == DecisionTableState.Published)
            .Select(version => new { version.TableId, version.Name }).ToListAsync(cancellationToken))
        .GroupBy(version => version.TableId).ToDictionary(group => group.Key, group => group.First().Name);
}
