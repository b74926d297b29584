using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Attachments;

internal sealed class AttachmentRows(OfficeDbContext database)
{
    /// <summary>The oldest first.</summary>
    internal async Task<IReadOnlyList<AttachmentRow>> OfCaseAsync(Guid caseId, CancellationToken cancellationToken) =>
        [.. (await database.Attachments.AsNoTracking().Where(attachment => attachment.CaseId == caseId)
            .OrderBy(attachment => attachment.UploadedAt).ThenBy(attachment => attachment.Id).ToListAsync(cancellationToken)).Select(AttachmentRow.Of)];
}
