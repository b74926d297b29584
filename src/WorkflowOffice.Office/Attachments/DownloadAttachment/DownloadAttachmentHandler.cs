using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Attachments.DownloadAttachment;

internal sealed class DownloadAttachmentHandler(OfficeDbContext database, CaseVisibility visibility)
{
    internal async Task<FileDownload> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var found = await (
            from attachment in database.Attachments.AsNoTracking()
            where attachment.Id == id && cases.Contains(attachment.CaseId)
            join file in database.Files on attachment.Sha256 equals file.Sha256
            select new { attachment.Name, attachment.ContentType, file.Bytes, file.Sha256 }).SingleOrDefaultAsync(cancellationToken)
            ?? throw CaseVisibility.NotFound("附件");
        return new FileDownload(found.Bytes, found.ContentType, found.Name, found.Sha256, inline: false);
    }
}
