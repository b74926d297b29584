using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Pdf;

namespace WorkflowOffice.Office.Documents.DownloadFile;

/// <summary>The file of a document: the current one or that of a version, as it is or as PDF.</summary>
internal sealed class DownloadFileHandler(OfficeDbContext database, CaseVisibility visibility, ICurrentUser user, FileStore files, PdfRenditions pdfs)
{
    internal async Task<FileDownload> HandleAsync(Guid id, int? version, bool inline, bool asPdf, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var document = await DocumentRows.Visible(database.Documents.AsNoTracking(), user)
            .Where(row => row.Id == id && cases.Contains(row.CaseId))
            .Select(row => new { row.Title, row.Number, row.FileSha256, row.VersionNo }).SingleOrDefaultAsync(cancellationToken)
            ?? throw CaseVisibility.NotFound("文书");
        var found = version is null || version == document.VersionNo
            ? new { Sha256 = document.FileSha256, ContentType = CaseDocuments.DocxType, Suffix = "" }
            : await database.DocumentVersions.Where(row => row.DocumentId == id && row.No == version)
                .Select(row => new { Sha256 = row.FileSha256, row.ContentType, Suffix = $"-第{row.No}版" }).SingleOrDefaultAsync(cancellationToken)
            ?? throw CaseVisibility.NotFound("文书版本");
        var bytes = (await files.FindAsync(found.Sha256, cancellationToken))!.Bytes;
        string Name(string extension) => DocumentFileName.Of(document.Title + found.Suffix, document.Number, extension);
        if (!asPdf || found.ContentType == PdfRenditions.ContentType)
            return new FileDownload(bytes, found.ContentType, Name(DocumentFileName.ExtensionOf(found.ContentType)), found.Sha256, inline);
        var pdf = await pdfs.OfAsync(bytes, found.Sha256, found.ContentType, cancellationToken);
        return new FileDownload(pdf.Bytes, PdfRenditions.ContentType, Name(".pdf"), pdf.Sha256, inline);
    }
}
