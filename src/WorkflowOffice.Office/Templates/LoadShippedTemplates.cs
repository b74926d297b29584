using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Word;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Templates;

/// <summary>
/// Brings the shipped templates into the library. New ones, and new versions of those the office never changed, are published; beside an
/// own version of the office a shipped one is only offered: what the office decided stays.
/// </summary>
public sealed class LoadShippedTemplates(IBurstRunner bursts, TemplateCatalog catalog)
{
    private const string Rule = "随软件提供的文书模板";

    /// <summary>How many versions were added.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => bursts.RunAsync(
        async (burst, token) =>
        {
            var database = burst.Services.GetRequiredService<OfficeDbContext>();
            var known = (await database.TemplateVersions.AsNoTracking().Where(row => row.Origin == TemplateOrigin.Shipped)
                .Select(row => new { row.TemplateId, row.FileSha256, row.Manifest }).ToListAsync(token)).ToLookup(row => row.TemplateId);
            // Every start passes here, and nearly every one finds nothing new.
            var changed = catalog.All
                .Where(template => !known[template.Manifest.Id].Any(row => row.FileSha256 == template.Sha256 && JsonNode.DeepEquals(row.Manifest, template.Json)))
                .OrderBy(template => template.Manifest.Code, StringComparer.Ordinal).ToList();
            foreach (var template in changed)
                await AddAsync(burst, database, template, token);
            return changed.Count;
        },
        cancellationToken: cancellationToken);

    private static async Task AddAsync(IBurst burst, OfficeDbContext database, Template template, CancellationToken cancellationToken)
    {
        // A broken one is found now and not when a document is due; those of an earlier start were read then.
        WordTemplate.Open(template.Bytes);
        var versions = await database.TemplateVersions.Where(row => row.TemplateId == template.Manifest.Id)
            .OrderBy(row => row.Version).ToListAsync(cancellationToken);
        var version = new TemplateVersion
        {
            Id = Guid.CreateVersion7(burst.Now),
            TemplateId = template.Manifest.Id,
            Version = versions.Count == 0 ? 1 : versions[^1].Version + 1,
            Code = template.Manifest.Code,
            Title = template.Manifest.Title,
            Origin = TemplateOrigin.Shipped,
            Manifest = (JsonObject)template.Json.DeepClone(),
            FileSha256 = await burst.Services.GetRequiredService<FileStore>().PutAsync(template.Bytes, CaseDocuments.DocxType, burst.Now, cancellationToken),
            Size = template.Bytes.Length,
            Note = versions.Count == 0 ? "随软件提供" : "随软件更新",
            MadeBy = Actor.SystemName,
            MadeAt = burst.Now,
        };
        database.TemplateVersions.Add(version);
        var log = new TemplateLog(database, burst.Services.GetRequiredService<AuditTrail>());
        var change = ChangeContext.BySystem(Rule, burst.Now);
        if (versions.Any(row => row.Origin == TemplateOrigin.Uploaded && row.PublishedAt is not null))
        {
            version.Offer();
            log.Record(version, change, "随软件更新，未启用", null);
            return;
        }

        if (versions.SingleOrDefault(row => row.State == TemplateState.Published) is { } present)
        {
            present.Supersede(burst.Now);
            await database.SaveChangesAsync(cancellationToken); // the index allows one published version at a time
        }

        version.Publish(null, Actor.SystemName, burst.Now);
        log.Record(version, change, versions.Count == 0 ? "随软件提供并启用" : "随软件更新并启用", null);
    }
}
