using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.CompareVersions;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Office.Documents.Pdf;

namespace WorkflowOffice.Office.Templates;

/// <summary>The file of a version: as it is, filled with sample data, compared with the published one.</summary>
internal sealed class TemplateFilesHandler(
    OfficeDbContext database, TemplateLibrary library, FileStore files, People people, PdfRenditions pdfs, TimeProvider clock)
{
    internal async Task<FileDownload> DownloadAsync(Guid id, CancellationToken cancellationToken)
    {
        var version = await FindAsync(id, cancellationToken);
        var file = await files.FindAsync(version.FileSha256, cancellationToken);
        return new FileDownload(file!.Bytes, CaseDocuments.DocxType, NameOf(version, "", ".docx"), version.FileSha256, inline: false);
    }

    internal async Task<FileDownload> PreviewAsync(Guid id, bool asPdf, CancellationToken cancellationToken)
    {
        var version = await FindAsync(id, cancellationToken);
        var template = await library.OpenAsync(version, cancellationToken);
        var bureau = await people.FindBureauAsync(cancellationToken);
        var filled = template.Word.Fill(
            SampleData.Of(template.Manifest, bureau?.Name ?? "（示例）本机关", bureau?.AgencyCode, LegalTime.DateOf(clock.GetUtcNow())), template.Options).Bytes;
        var sha256 = FileStore.HashOf(filled);
        if (!asPdf)
            return new FileDownload(filled, CaseDocuments.DocxType, NameOf(version, "-示例", ".docx"), sha256, inline: true);
        var pdf = await pdfs.OfAsync(filled, sha256, CaseDocuments.DocxType, cancellationToken);
        return new FileDownload(pdf.Bytes, PdfRenditions.ContentType, NameOf(version, "-示例", ".pdf"), pdf.Sha256, inline: true);
    }

    /// <summary>With the published version; the published one with the version before it.</summary>
    internal async Task<VersionComparison> CompareAsync(Guid id, CancellationToken cancellationToken)
    {
        var version = await FindAsync(id, cancellationToken);
        var ever = await database.TemplateVersions.AsNoTracking()
            .Where(row => row.TemplateId == version.TemplateId && row.PublishedAt != null && row.Id != version.Id).OrderBy(row => row.Version).ToListAsync(cancellationToken);
        var other = ever.FirstOrDefault(row => row.State == TemplateState.Published) ?? ever.LastOrDefault(row => row.Version < version.Version);
        if (other is null)
            return new(0, version.Version, []);
        return new(other.Version, version.Version, TextComparison.Of(await LinesAsync(other, cancellationToken), await LinesAsync(version, cancellationToken)));
    }

    private async Task<IReadOnlyList<DocxLine>> LinesAsync(TemplateVersion version, CancellationToken cancellationToken) =>
        DocxText.Lines((await files.FindAsync(version.FileSha256, cancellationToken))!.Bytes);

    private async Task<TemplateVersion> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await database.TemplateVersions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw ViewTemplateHandler.NotFound();

    private static string NameOf(TemplateVersion version, string suffix, string extension) =>
        FileName.Sanitise($"{version.Code} {version.Title}-模板第{version.Version}版{suffix}{extension}".Replace('/', '_'));
}
