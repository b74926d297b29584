using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents.DownloadFile;

internal sealed class DownloadFileHandler(OfficeDbContext database, CaseVisibility visibility)
{
    private const string WordContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal async Task<FileDownload> HandleAsync(Guid id, bool inline, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var found = await (
            from document in database.Documents.AsNoTracking()
            where document.Id == id && cases.Contains(document.CaseId)
            join file in database.Files on document.FileSha256 equals file.Sha256
            select new { document.Title, document.Number, file.Bytes, file.Sha256 }).SingleOrDefaultAsync(cancellationToken)
            ?? throw CaseVisibility.NotFound("文书");
        var name = FileName.Sanitise((found.Number is null ? found.Title : $"{found.Title}（{found.Number}）").Replace('/', '_') + ".docx");
        return new FileDownload(found.Bytes, WordContentType, name, found.Sha256, inline);
    }
}
