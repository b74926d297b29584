using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Pdf;
using WorkflowOffice.Office.Templates;

namespace WorkflowOffice.Office.Documents.Volume;

/// <summary>A document of a volume.</summary>
/// <param name="Author">责任者: who signed it, the agency or whoever addressed it to the agency.</param>
/// <param name="Pages">How many it has; null where it is not known: it was never rendered.</param>
/// <param name="Range">Its pages in the volume, 1—4; null from the first on whose number is not known.</param>
internal sealed record VolumeEntry(Document Document, string? Author, int? Pages, string? Range);

/// <summary>What stands in 卷内目录, the one that is archived and the one that is downloaded: the order, the authors, the pages.</summary>
internal sealed class VolumeContents(OfficeDbContext database, PdfRenditions pdfs)
{
    /// <param name="documents">As they came.</param>
    internal async Task<IReadOnlyList<VolumeEntry>> OfAsync(IReadOnlyList<Document> documents, CancellationToken cancellationToken)
    {
        var ordered = VolumeOrder.Of(documents, row => row.Code);
        var pages = await pdfs.PagesAsync([.. ordered.Select(row => row.FileSha256).Distinct()], cancellationToken);
        var versions = ordered.Select(row => row.TemplateVersionId).Distinct().ToArray();
        var authors = (await database.TemplateVersions.AsNoTracking().Where(row => versions.Contains(row.Id)).ToListAsync(cancellationToken))
            .ToDictionary(row => row.Id, row => TemplateLibrary.ManifestOf(row).Author);
        var entries = new List<VolumeEntry>();
        int? last = 0;
        foreach (var document in ordered)
        {
            int? count = pages.TryGetValue(document.FileSha256, out var known) ? known : null;
            var first = last + 1;
            last += count;
            entries.Add(new(document, AuthorOf(document, authors), count, Range(first, last)));
        }

        return entries;
    }

    private static string? AuthorOf(Document document, Dictionary<Guid, string?> authors)
    {
        var field = document.TemplateVersionId is { } version ? authors.GetValueOrDefault(version) : null;
        return (field is null ? null : document.Data[field]?.ToString()) ?? document.Data["AgencyName"]?.ToString();
    }

    private static string? Range(int? first, int? last) => (first, last) switch
    {
        ({ } from, { } to) => from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}—{to}"),
        _ => null,
    };
}
