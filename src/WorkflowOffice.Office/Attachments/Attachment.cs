namespace WorkflowOffice.Office.Attachments;

/// <summary>A file that a person added to a case (附件); its bytes are a <see cref="Documents.StoredFile"/>.</summary>
public sealed class Attachment
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public Guid? TaskId { get; init; }
    public string? FieldName { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }
    public required int Size { get; init; }
    public required string Sha256 { get; init; }
    public required Guid UploadedById { get; init; }
    public required string UploadedBy { get; init; }
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>A process record (执法记录, 音像): opened by others only after an approved access (X-ACC-01).</summary>
    public bool IsRecord { get; set; }
}
