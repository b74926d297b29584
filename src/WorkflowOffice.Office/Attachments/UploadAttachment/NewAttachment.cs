namespace WorkflowOffice.Office.Attachments.UploadAttachment;

/// <summary>Adds a file to a case, perhaps for a field of a task's form.</summary>
internal sealed record NewAttachment(Guid CaseId, Guid? TaskId, string? Field, AttachmentFile File);
