using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Office.Registers;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>Brings the regulations' catalogues and the registers into a new installation. What the office already has stays as the office made it.</summary>
public sealed class LoadShippedCatalogues(IBurstRunner bursts)
{
    private const string Lists = "reference-lists/";
    private const string Registers = "registers/";

    public Task RunAsync(CancellationToken cancellationToken) => bursts.RunAsync(LoadAsync, null, cancellationToken);

    private static async Task<int> LoadAsync(IBurst burst, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var known = await database.Catalogues.Select(row => new { row.Kind, row.CatalogueId }).Distinct().ToListAsync(cancellationToken);
        var missing = Shipped().Where(content => !known.Exists(row => row.Kind == content.Kind && row.CatalogueId == content.Id)).ToList();
        foreach (var content in missing)
        {
            database.Catalogues.Add(CatalogueVersion.Shipped(content, burst.Now));
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.BySystem("首次启动装载随产品提供的目录和台账", burst.Now), "catalogue.published", "catalogue", content.Id,
                $"装载{CatalogueWords.Of(content.Kind)}《{content.Name}》第1版"));
        }

        return missing.Count;
    }

    internal static IEnumerable<CatalogueContent> Shipped() =>
        Read<ReferenceList>(Lists).Select(list => new CatalogueContent(list, null)).Concat(Read<RegisterDefinition>(Registers).Select(register => new CatalogueContent(null, register)));

    private static IEnumerable<T> Read<T>(string folder)
    {
        foreach (var name in typeof(LoadShippedCatalogues).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = typeof(LoadShippedCatalogues).Assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<T>(stream, JsonColumns.Options)!;
        }
    }
}
