using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Documents;

/// <summary>A remark of a reviewer on a version (批注).</summary>
public sealed class DocumentComment
{
    public required Guid Id { get; init; }
    public required Guid DocumentId { get; init; }
    public required int VersionNo { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid WhoId { get; init; }
    public required string Who { get; init; }
    public string? Post { get; init; }

    /// <summary>Where in the document, in the reviewer's words.</summary>
    public string? Place { get; init; }
    public required string Text { get; init; }
    public DateTimeOffset? SettledAt { get; set; }
    public string? SettledBy { get; set; }
}

/// <summary>How a document was signed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignatureKind>))]
public enum SignatureKind
{
    /// <summary>系统内签发: confirmed under the signer's own account.</summary>
    Confirmed,

    /// <summary>签名图片: placed in the document.</summary>
    Image,

    /// <summary>签发件扫描: the paper signed by hand.</summary>
    Scan,
}

/// <summary>Who signed which version, and how (签发).</summary>
public sealed class DocumentSignature
{
    public required Guid Id { get; init; }
    public required Guid DocumentId { get; init; }
    public required DateTimeOffset At { get; init; }
    public Guid? SignerId { get; init; }
    public required string Signer { get; init; }
    public string? Post { get; init; }
    public required SignatureKind How { get; init; }
    public required int VersionNo { get; init; }

    /// <summary>The text that was signed, or the scan of it.</summary>
    public required string FileSha256 { get; init; }
}

/// <summary>One line of the register of the seal (用印登记): who, when, which seal, who approved, on what.</summary>
public sealed class SealUse
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid DocumentId { get; init; }
    public required DateTimeOffset At { get; init; }
    public Guid? KeeperId { get; init; }
    public required string Keeper { get; init; }
    public required string Seal { get; init; }
    public required int Copies { get; init; }
    public required string Approver { get; init; }
    public string? Note { get; init; }
    public required int VersionNo { get; init; }
    public required string FileSha256 { get; init; }
}

/// <summary>One line of the register of numbers (编号登记簿). A voided number stays, with the reason; it is never drawn again (documents.md §3).</summary>
public sealed class DrawnNumber
{
    public required Guid Id { get; init; }

    /// <summary>机关代字/文种.</summary>
    public required string Series { get; init; }
    public required int Year { get; init; }
    public required int Number { get; init; }

    /// <summary>As it stands in the document: 示应急执监通〔2026〕1号.</summary>
    public required string Text { get; init; }
    public required string Title { get; init; }

    /// <summary>文种, where one template makes documents of several kinds: 通知, 决定.</summary>
    public string? Kind { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid DocumentId { get; init; }
    public required DateTimeOffset DrawnAt { get; init; }
    public required string DrawnBy { get; init; }
    public DateTimeOffset? VoidedAt { get; set; }
    public string? VoidedBy { get; set; }
    public string? VoidReason { get; set; }
}

/// <summary>A PDF made from a stored file, kept under the SHA-256 of what it was made from.</summary>
public sealed class PdfRendition
{
    public required string SourceSha256 { get; init; }
    public required string PdfSha256 { get; init; }
    public required int Pages { get; init; }
    public required string Renderer { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
}
