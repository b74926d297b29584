using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Office.Documents.Life;

namespace WorkflowOffice.Office.Documents.Corrections;

/// <summary>
/// Drafts what a correction needs: the corrected document, word for word the issued one but for the passages, under its number with （更正）, and the notice of
/// correction (T-60) with a number of its own. The issued document stays as it is; both drafts then live as every document does.
/// </summary>
internal sealed class DocumentCorrections(OfficeDbContext database, CaseDocuments documents, DocumentLife life, AuditTrail audit)
{
    private const string Notice = "supplement-notice";
    private const string Article = "《安全生产监管执法监督办法（征求意见稿）》第十五条";
    private static readonly string[] ErrorTypes = ["文字错误", "计算错误", "遗漏", "其他瑕疵"];

    /// <exception cref="OfficeException">X-DOC-28 … X-DOC-30.</exception>
    internal async Task<Document> MakeAsync(Case @case, Document original, CorrectDocument command, ChangeContext change, CancellationToken cancellationToken)
    {
        if (original.State is not (DocumentState.Issued or DocumentState.Served))
        {
            throw Refuse(
                RefusalKind.Conflict, "X-DOC-28", $"《{original.Title}》{original.State.InWords()}，不能更正。已制发、已送达的文书才以更正文书处理；制发以前请直接修改。");
        }

        if (original.Number is null)
            throw Refuse(RefusalKind.RuleBroken, "X-DOC-28", $"《{original.Title}》没有文号，不能加注“（更正）”。请重新制作该文书。");
        if (!ErrorTypes.Contains(command.ErrorType))
            throw Refuse(RefusalKind.RuleBroken, "X-DOC-25", $"“瑕疵种类”应为{string.Join("、", ErrorTypes)}之一。");
        if (await database.Documents.Where(row => row.CorrectsId == original.Id && row.State != DocumentState.Voided).Select(row => row.DraftNumber).FirstOrDefaultAsync(cancellationToken) is { } other)
            throw Refuse(RefusalKind.Conflict, "X-DOC-29", $"《{original.Title}》已有更正文书 {other}。再有错误的，请更正该更正文书。");
        var number = await FreeNumberAsync(original.Number, cancellationToken)
            ?? throw Refuse(RefusalKind.RuleBroken, "X-DOC-29", $"《{original.Title}》已多次更正，不能再更正。请以变更或者撤销文书处理。");
        var text = Corrected(original, await IssuedTextAsync(original, number, cancellationToken), command.Passages);

        var corrected = await documents.CorrectionAsync(original, number, command.Reason, change, cancellationToken);
        corrected.Show(await life.AddVersionAsync(
            corrected, DocumentVersionKind.Changed, text, CaseDocuments.DocxType, (JsonObject)corrected.Data.DeepClone(), corrected.Missing, change,
            $"更正{original.Number}：{command.Reason}", cancellationToken));
        life.Record(corrected, change, $"更正 {original.Number}，共 {command.Passages.Count} 处");
        life.Record(original, change, $"拟更正为 {number}：{command.Reason}");
        var notice = await documents.DraftAsync(
            @case, Notice, $"{original.Key}-correction-notice", await NoticeFactsAsync(original, command, cancellationToken), change, cancellationToken);
        audit.Record(new AuditEntry(
            change with { Reason = command.Reason, Evidence = original.FileSha256 }, "document.corrected", "document", original.Id.ToString(), $"更正《{original.Title}》{original.Number}",
            After: new { Corrected = corrected.Id, Notice = notice.Id, Number = number, command.ErrorType, command.Passages, command.ServeAgain }));
        return corrected;
    }

    /// <summary>A number that was on a voided correction is not given again.</summary>
    private async Task<string?> FreeNumberAsync(string number, CancellationToken cancellationToken)
    {
        var next = CorrectionNumber.After(number);
        while (next is not null && await database.Documents.AnyAsync(row => row.Number == next, cancellationToken))
            next = CorrectionNumber.After(next);
        return next;
    }

    /// <summary>The words of the issued document without the pictures that were placed on it, under the number of the correction.</summary>
    private async Task<byte[]> IssuedTextAsync(Document original, string number, CancellationToken cancellationToken)
    {
        var written = (await life.VersionsAsync(original.Id, cancellationToken)).Last(version => version.Kind is DocumentVersionKind.Generated or DocumentVersionKind.Changed);
        if (written.Kind == DocumentVersionKind.Changed)
            return DocxText.Replace(await life.BytesAsync(written.FileSha256, cancellationToken), original.DraftNumber!, number, out _);
        var template = await life.TemplateOfAsync(original, cancellationToken);
        return template.Word.Fill(DocumentData.Numbered(original.Data, number), template.Options).Bytes;
    }

    private static byte[] Corrected(Document original, byte[] text, IReadOnlyList<CorrectedPassage> passages)
    {
        if (passages is not { Count: > 0 and <= 50 })
            throw Refuse(RefusalKind.RuleBroken, "X-DOC-25", "请填写更正内容，1 至 50 处。");
        foreach (var (from, to) in passages)
        {
            if (string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(to) || from == to || from.Length > 500 || to.Length > 500)
                throw Refuse(RefusalKind.RuleBroken, "X-DOC-25", "每处更正须填写“原文”和不同的“更正后”，各不超过 500 字。");
            text = DocxText.Replace(text, from, to, out var found);
            if (found != 1)
            {
                throw Refuse(RefusalKind.RuleBroken, "X-DOC-30", found == 0
                    ? $"《{original.Title}》中没有“{from}”。请照抄文书原文，不要跨段落。"
                    : $"“{from}”在《{original.Title}》中出现 {found} 处，不能确定更正哪一处。请连同前后文字一并填写。");
            }
        }

        return text;
    }

    private async Task<JsonObject> NoticeFactsAsync(Document original, CorrectDocument command, CancellationToken cancellationToken) => new()
    {
        // The unit; who took it at the door is on the receipt only.
        ["Receiver"] = (original.Data["CheckedUnit"] ?? original.Data["PartyName"] ?? original.Data["Receiver"])?.ToString()
            ?? await database.Services.Where(row => row.DocumentId == original.Id).OrderByDescending(row => row.Id).Select(row => row.Receiver).FirstOrDefaultAsync(cancellationToken),
        ["OriginalTitle"] = original.Title,
        ["OriginalNo"] = original.Number,
        ["OriginalDate"] = original.DatedOn.ToIso(),
        ["ErrorType"] = command.ErrorType,
        ["Corrections"] = new JsonArray([.. command.Passages.Select(passage => new JsonObject { ["Original"] = passage.Original, ["Corrected"] = passage.Corrected })]),
        ["ServeAgain"] = command.ServeAgain,
        ["Basis"] = "《安全生产监管执法监督办法（征求意见稿）》第十五条",
    };

    private static OfficeException Refuse(RefusalKind kind, string code, string message) => new(kind, code, message) { Article = Article };
}
