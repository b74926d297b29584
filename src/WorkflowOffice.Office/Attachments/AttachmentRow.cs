namespace WorkflowOffice.Office.Attachments;

/// <summary>An attachment as lists show it.</summary>
internal sealed record AttachmentRow(
    Guid Id, string Name, string ContentType, int Size, string Sha256, string UploadedBy, DateTimeOffset UploadedAt, string? FieldName, Guid? TaskId)
{
    internal static AttachmentRow Of(Attachment attachment) => new(
        attachment.Id, attachment.Name, attachment.ContentType, attachment.Size, attachment.Sha256, attachment.UploadedBy,
        attachment.UploadedAt, attachment.FieldName, attachment.TaskId);
}
