using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>Brings the regulations' tables into a new installation. One that the office already has stays as the office made it.</summary>
public sealed class LoadShippedDecisionTables(IBurstRunner bursts)
{
    private const string Folder = "decision-tables/";

    public Task RunAsync(CancellationToken cancellationToken) => bursts.RunAsync(LoadAsync, null, cancellationToken);

    private static async Task<int> LoadAsync(IBurst burst, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var known = await database.DecisionTables.Select(row => row.TableId).Distinct().ToListAsync(cancellationToken);
        var missing = Shipped().Where(document => !known.Contains(document.Id)).ToList();
        foreach (var document in missing)
        {
            database.DecisionTables.Add(DecisionTableVersion.Shipped(document, burst.Now));
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.BySystem("首次启动装载随产品提供的决策表", burst.Now), "decision-table.published", "decision-table", document.Id,
                $"装载决策表{document.Id}《{document.Name}》第1版"));
        }

        return missing.Count;
    }

    internal static IEnumerable<DecisionTableDocument> Shipped() =>
        typeof(LoadShippedDecisionTables).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read);

    private static DecisionTableDocument Read(string resource)
    {
        using var stream = typeof(LoadShippedDecisionTables).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<DecisionTableDocument>(stream, DecisionTableDocument.Json)!;
    }
}
