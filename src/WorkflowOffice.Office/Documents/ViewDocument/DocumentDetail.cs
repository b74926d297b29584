using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Office.Documents.ViewDocument;

internal sealed record DocumentDetail : DocumentRow
{
    internal DocumentDetail(DocumentRow row)
        : base(row)
    {
    }

    public required Guid CaseId { get; init; }
    public required string CaseNo { get; init; }
    public required string CaseTitle { get; init; }
    public required IReadOnlyList<DocumentEventRow> History { get; init; }
    public required IReadOnlyList<DocumentVersionRow> Versions { get; init; }
    public required IReadOnlyList<DocumentCommentRow> Comments { get; init; }
    public required IReadOnlyList<DocumentSignatureRow> Signatures { get; init; }
    public required IReadOnlyList<SealUseRow> Seals { get; init; }
    public required IReadOnlyList<DocumentServiceDetail> Services { get; init; }
    public string? EndReason { get; init; }

    /// <summary>It is sealed before its issue.</summary>
    public required bool NeedsSeal { get; init; }
    public required ServiceNeed ServiceNeed { get; init; }

    /// <summary>On whom it is served, in the office's words; null where it is not.</summary>
    public string? ServiceTo { get; init; }

    /// <summary>The issued document that this one corrects, and why.</summary>
    public DocumentLink? Corrects { get; init; }
    public string? CorrectionReason { get; init; }

    /// <summary>The document that corrects this one.</summary>
    public DocumentLink? CorrectedBy { get; init; }

    /// <summary>Where a picture of a signature can be placed, while it is a draft.</summary>
    public required IReadOnlyList<PicturePlace> SignaturePlaces { get; init; }

    /// <summary>A picture of the seal can be placed now.</summary>
    public required bool HasSealPlace { get; init; }
    public required DocumentRights Rights { get; init; }
}

/// <summary>Another document of the same case.</summary>
internal sealed record DocumentLink(Guid Id, string Title, string? Number, string? DraftNumber, DocumentState State);

/// <summary>What the present person may do with it, as it stands.</summary>
internal sealed record DocumentRights(bool Change, bool Submit, bool Return, bool Sign, bool Seal, bool Issue, bool Void, bool Comment, bool SealedScan, bool Correct, bool Serve, bool Receipt);

internal sealed record DocumentVersionRow(
    int No, DocumentVersionKind Kind, DateTimeOffset At, string Who, string? Note, string Sha256, string ContentType, int Size, IReadOnlyList<string> Missing,
    bool Current);

internal sealed record DocumentCommentRow(
    Guid Id, int VersionNo, DateTimeOffset At, string Who, string? Post, string? Place, string Text, DateTimeOffset? SettledAt, string? SettledBy);

internal sealed record DocumentSignatureRow(DateTimeOffset At, string Signer, string? Post, SignatureKind How, int VersionNo, string Sha256);

internal sealed record SealUseRow(DateTimeOffset At, string Keeper, string Seal, int Copies, string Approver, string? Note, int VersionNo, string Sha256);

internal sealed record DocumentServiceDetail(
    string MethodName, string Receiver, DateOnly DispatchedOn, DateOnly? ServedOn, string Place, IReadOnlyList<string> Deliverers, string? Witness, string? Note,
    string RecordedBy, DateTimeOffset RecordedAt);
