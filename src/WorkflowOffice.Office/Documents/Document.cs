using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Documents;

/// <summary>The life of a document in its order (issue 6): a later state is never left for an earlier one, except that a review may send it back.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentState>))]
public enum DocumentState { Draft, InReview, Signed, Sealed, Issued, Served, Archived, Voided }

/// <summary>A document made from a template (文书). From its issue on nothing of it changes: number, date, data and file, which its SHA-256 names.</summary>
/// <remarks>The columns are what the current version says; every version is kept (<see cref="DocumentVersion"/>). A database trigger guards issued rows too.</remarks>
public sealed class Document
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }

    /// <summary>Name within the case, e.g. <c>notice</c>; the newest of a key is the current one.</summary>
    public required string Key { get; init; }

    /// <summary>Template code, e.g. T-33B.</summary>
    public required string Code { get; init; }
    public required string TemplateId { get; init; }

    /// <summary>Version of the template it was made with; null for documents from before there were versions.</summary>
    public Guid? TemplateVersionId { get; init; }
    public int? TemplateVersion { get; init; }

    /// <summary>SHA-256 of the template it was made with.</summary>
    public required string TemplateSha256 { get; init; }
    public required string Title { get; init; }

    /// <summary>文号, drawn at issue; null before, and for documents that carry none.</summary>
    public string? Number { get; set; }

    /// <summary>What stands in place of the number until issue: <c>示应急执监通〔2026〕__号</c>; null for documents that carry none.</summary>
    public string? DraftNumber { get; set; }

    /// <summary>成文日期: of a draft the day it was made, from the signature on the day it was signed.</summary>
    public required DateOnly DatedOn { get; set; }
    public DocumentState State { get; private set; } = DocumentState.Draft;
    public required DateTimeOffset CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public bool Automatic { get; init; }
    public required string FileSha256 { get; set; }
    public required int Size { get; set; }

    /// <summary>The data it was made from, so that it can be made again.</summary>
    public required JsonObject Data { get; set; }

    /// <summary>The issued document whose slips this one corrects (更正); it carries that one's number with （更正）.</summary>
    public Guid? CorrectsId { get; init; }
    public string? CorrectionReason { get; init; }

    /// <summary>Facts that the step gave for this document only, as given: <c>{ today: true }</c> means the day of issue, not of the draft.</summary>
    public JsonObject OwnFacts { get; init; } = [];

    /// <summary>Fields for which there was no data; shown as visible gaps.</summary>
    public string[] Missing { get; set; } = [];

    /// <summary>Number of the version that the columns show.</summary>
    public int VersionNo { get; set; } = 1;

    /// <summary>The template has a place for the seal: it must be sealed before issue.</summary>
    public bool NeedsSeal { get; init; }

    /// <summary>Whether it is served, as its template says.</summary>
    public ServiceNeed ServiceNeed { get; private set; }

    /// <summary>On whom it is served, in the office's words; null where it is not.</summary>
    public string? ServiceTo { get; private set; }
    public DateTimeOffset? SignedAt { get; private set; }
    public string? SignedBy { get; private set; }
    public DateTimeOffset? SealedAt { get; private set; }
    public DateTimeOffset? IssuedAt { get; private set; }
    public string? IssuedBy { get; private set; }

    /// <summary>Why it was voided.</summary>
    public string? EndReason { get; private set; }

    public bool IsDraft => State is DocumentState.Draft or DocumentState.InReview;

    /// <summary>Number, or its place while there is none.</summary>
    public string? ShownNumber => Number ?? DraftNumber;

    /// <summary>Moves it on; going back and leaving the end are refused (X-DOC-09, X-DOC-10).</summary>
    public void MoveTo(DocumentState state, DateTimeOffset at, string who)
    {
        if (state == State)
            return;
        if (State == DocumentState.Voided)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-10", $"文书《{Title}》已作废，不能再办理。");
        var isReturn = state == DocumentState.Draft && State == DocumentState.InReview;
        if (state != DocumentState.Voided && state < State && !isReturn)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-09", $"文书《{Title}》已是“{State.InWords()}”，不能退回为“{state.InWords()}”。");
        State = state;
        if (state == DocumentState.Signed)
            (SignedAt, SignedBy) = (at, who);
        if (state == DocumentState.Sealed)
            SealedAt = at;
        if (state == DocumentState.Issued)
            (IssuedAt, IssuedBy) = (at, who);
    }

    /// <summary>What its template says about the service of this kind.</summary>
    public void ServeAs(TemplateService? service) => (ServiceNeed, ServiceTo) = (service?.Need ?? ServiceNeed.None, service?.To);

    /// <summary>Shows this version from now on.</summary>
    /// <exception cref="OfficeException">X-DOC-17: it is issued, nothing of it changes any more.</exception>
    public void Show(DocumentVersion version)
    {
        EnsureChangeable();
        (VersionNo, FileSha256, Size, Data, Missing) = (version.No, version.FileSha256, version.Size, version.Data, version.Missing);
    }

    public void Void(string reason, DateTimeOffset at, string who)
    {
        MoveTo(DocumentState.Voided, at, who);
        EndReason = reason;
    }

    /// <exception cref="OfficeException">X-DOC-17.</exception>
    public void EnsureChangeable()
    {
        if (IssuedAt is { } at)
        {
            throw new OfficeException(
                RefusalKind.Conflict, "X-DOC-17",
                $"文书《{Title}》{Number}已于 {LegalTime.Format(LegalTime.DateOf(at))} 制发，正本不得更改。文字、计算等瑕疵请在本页“更正”；实体内容有误的，请以变更或者撤销文书处理。")
            { Article = "《安全生产监管执法监督办法（征求意见稿）》第十五条" };
        }
    }
}

public static class DocumentStateWords
{
    public static string InWords(this DocumentState state) => state switch
    {
        DocumentState.Draft => "草稿",
        DocumentState.InReview => "审核中",
        DocumentState.Signed => "已签发",
        DocumentState.Sealed => "已用印",
        DocumentState.Issued => "已制发",
        DocumentState.Served => "已送达",
        DocumentState.Archived => "已归档",
        _ => "已作废",
    };
}
