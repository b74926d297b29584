using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.RecordAccess;

namespace WorkflowOffice.Office.Attachments.DownloadAttachment;

internal sealed class DownloadAttachmentHandler(OfficeDbContext database, CaseVisibility visibility, RecordAccessRules records)
{
    internal async Task<FileDownload> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var found = await (
            from attachment in database.Attachments.AsNoTracking()
            where attachment.Id == id && cases.Contains(attachment.CaseId)
            join file in database.Files on attachment.Sha256 equals file.Sha256
            select new { Attachment = attachment, file.Bytes, file.Sha256 }).SingleOrDefaultAsync(cancellationToken)
            ?? throw CaseVisibility.NotFound("附件");
        await records.EnsureMayOpenAsync(found.Attachment, cancellationToken);
        return new FileDownload(found.Bytes, found.Attachment.ContentType, found.Attachment.Name, found.Sha256, inline: false);
    }
}
