using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Attachments.ListAttachments;

internal sealed class ListAttachmentsHandler(CaseVisibility visibility, AttachmentRows rows)
{
    internal async Task<IReadOnlyList<AttachmentRow>> HandleAsync(Guid caseId, CancellationToken cancellationToken)
    {
        await visibility.RequireAsync(caseId, cancellationToken);
        return await rows.OfCaseAsync(caseId, cancellationToken);
    }
}
