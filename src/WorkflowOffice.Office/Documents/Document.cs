using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Documents;

[JsonConverter(typeof(JsonStringEnumConverter<DocumentState>))]
public enum DocumentState { Draft, Issued, Signed, Sealed, Served, Archived, Voided }

/// <summary>A document made from a template (文书). Its file never changes once issued; it is named by its SHA-256.</summary>
public sealed class Document
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }

    /// <summary>Name within the case, e.g. <c>notice</c>; the newest of a key is the current one.</summary>
    public required string Key { get; init; }

    /// <summary>Template code, e.g. T-33B.</summary>
    public required string Code { get; init; }
    public required string TemplateId { get; init; }

    /// <summary>SHA-256 of the template it was made with.</summary>
    public required string TemplateSha256 { get; init; }
    public required string Title { get; init; }

    /// <summary>文号; null for documents that carry none.</summary>
    public string? Number { get; init; }
    public required DateOnly DatedOn { get; init; }
    public DocumentState State { get; private set; } = DocumentState.Issued;
    public required DateTimeOffset CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public bool Automatic { get; init; }
    public required string FileSha256 { get; init; }
    public required int Size { get; init; }

    /// <summary>The data it was made from, so that it can be made again.</summary>
    public required JsonObject Data { get; init; }

    /// <summary>Fields for which there was no data; shown as visible gaps.</summary>
    public string[] Missing { get; init; } = [];

    /// <summary>Signing, sealing, serving, archiving follow one another; going back is refused (X-DOC-09).</summary>
    public void MoveTo(DocumentState state)
    {
        if (state == State)
            return;
        if (state != DocumentState.Voided && state < State)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-09", $"文书《{Title}》已是“{State.InWords()}”，不能退回为“{state.InWords()}”。");
        if (State == DocumentState.Voided)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-10", $"文书《{Title}》已作废，不能再办理。");
        State = state;
    }
}

public static class DocumentStateWords
{
    public static string InWords(this DocumentState state) => state switch
    {
        DocumentState.Draft => "草稿",
        DocumentState.Issued => "已制发",
        DocumentState.Signed => "已签发",
        DocumentState.Sealed => "已用印",
        DocumentState.Served => "已送达",
        DocumentState.Archived => "已归档",
        _ => "已作废",
    };
}
