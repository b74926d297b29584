using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents.Pdf;

/// <summary>PDFs by the SHA-256 of what they were made from: made once, then read.</summary>
internal sealed class PdfRenditions(OfficeDbContext database, FileStore files, PdfRenderer renderer, TimeProvider clock)
{
    internal const string ContentType = "application/pdf";

    internal async Task<(byte[] Bytes, string Sha256, int Pages)> OfAsync(byte[] source, string sha256, string contentType, CancellationToken cancellationToken)
    {
        if (contentType != CaseDocuments.DocxType)
            throw new OfficeException(RefusalKind.RuleBroken, "X-PDF-04", "该版本是图片，没有 PDF。请直接查看图片。");
        var known = await database.PdfRenditions.AsNoTracking().SingleOrDefaultAsync(row => row.SourceSha256 == sha256, cancellationToken);
        if (known is not null)
            return ((await files.FindAsync(known.PdfSha256, cancellationToken))!.Bytes, known.PdfSha256, known.Pages);
        var (pdf, pages) = await renderer.RenderAsync(source, cancellationToken);
        var now = clock.GetUtcNow();
        var pdfSha256 = await files.PutAsync(pdf, ContentType, now, cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"""
             insert into office.pdf_renditions (source_sha256, pdf_sha256, pages, renderer, made_at)
             values ({sha256}, {pdfSha256}, {pages}, 'LibreOffice', {now}) on conflict do nothing
             """,
            cancellationToken);
        return (pdf, pdfSha256, pages);
    }

    /// <summary>Pages of what was rendered before; what never was is not in it.</summary>
    internal async Task<IReadOnlyDictionary<string, int>> PagesAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken) =>
        await database.PdfRenditions.Where(row => sources.Contains(row.SourceSha256)).ToDictionaryAsync(row => row.SourceSha256, row => row.Pages, cancellationToken);
}
