using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Documents;

/// <summary>What made a version.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentVersionKind>))]
public enum DocumentVersionKind
{
    /// <summary>生成稿: template and data.</summary>
    Generated,

    /// <summary>修改稿: a Word file that a person changed by hand.</summary>
    Changed,

    /// <summary>签名稿: the signature was placed in the document.</summary>
    SignatureImage,

    /// <summary>签发件扫描: the paper that was signed by hand; evidence beside the text.</summary>
    SignedScan,

    /// <summary>用印稿: the picture of the seal was placed in the document.</summary>
    SealImage,

    /// <summary>正本: with number and date, as issued.</summary>
    Final,

    /// <summary>盖章件扫描: the sealed paper, after issue; evidence beside the final.</summary>
    SealedScan,
}

/// <summary>One version of a document, with the data it was made from. Never changed, never deleted (database trigger).</summary>
public sealed class DocumentVersion
{
    public required Guid Id { get; init; }
    public required Guid DocumentId { get; init; }

    /// <summary>1, 2, 3 … within the document.</summary>
    public required int No { get; init; }
    public required DocumentVersionKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public Guid? WhoId { get; init; }
    public required string Who { get; init; }
    public string? Note { get; init; }
    public required string FileSha256 { get; init; }
    public required string ContentType { get; init; }
    public required int Size { get; init; }
    public required JsonObject Data { get; init; }
    public required string TemplateSha256 { get; init; }
    public string[] Missing { get; init; } = [];

    /// <summary>The picture of a signature or seal that this version placed, and where: it goes into the final as well.</summary>
    public string? PictureSha256 { get; init; }
    public string? PicturePlace { get; init; }

    /// <summary>It is the text of the document, not a picture of it.</summary>
    public bool IsText => ContentType == CaseDocuments.DocxType;
}
