using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Documents.Corrections;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Office.Documents.Life;

/// <summary>What people do to a document on its page, and who may.</summary>
internal sealed class DocumentActs(ICurrentUser user)
{
    private const int LongestComment = 2_000;
    private const int LongestReason = 500;
    private const int MostCopies = 1_000;

    internal Task CommentAsync(DocumentWork work, CommentOnDocument comment, CancellationToken cancellationToken)
    {
        work.Document.EnsureChangeable();
        work.Database.DocumentComments.Add(new DocumentComment
        {
            Id = RisingId.At(work.Burst.Now),
            DocumentId = work.Document.Id,
            VersionNo = work.Document.VersionNo,
            At = work.Burst.Now,
            WhoId = user.Id.Value,
            Who = user.Name,
            Post = user.Posts is [var post, ..] ? post.PostName : null,
            Place = Optional(comment.Place, 100, "位置"),
            Text = Required(comment.Text, LongestComment, "批注内容"),
        });
        work.Life.Record(work.Document, work.Change, "批注");
        return Task.CompletedTask;
    }

    internal async Task SettleAsync(DocumentWork work, Guid commentId, CancellationToken cancellationToken)
    {
        var comment = await work.Database.DocumentComments.SingleOrDefaultAsync(row => row.Id == commentId && row.DocumentId == work.Document.Id, cancellationToken)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-DOC-22", "没有找到该批注。请刷新页面。");
        comment.SettledAt ??= work.Burst.Now;
        comment.SettledBy ??= user.Name;
    }

    internal async Task SubmitAsync(DocumentWork work, CancellationToken cancellationToken)
    {
        await EnsureWorksOnItAsync(work, "送审", cancellationToken);
        await work.Life.SubmitAsync(work.Document, work.Change, cancellationToken);
    }

    internal static Task ReturnAsync(DocumentWork work, string reason, CancellationToken cancellationToken)
    {
        work.EnsureMay(Permissions.DocumentsSign, "退回");
        work.EnsureDraft("退回");
        work.Life.Move(work.Document, DocumentState.Draft, work.Change with { Reason = Required(reason, LongestReason, "退回理由") });
        return Task.CompletedTask;
    }

    /// <summary>A new text from the facts as they are now, with the same version of the template.</summary>
    internal async Task RegenerateAsync(DocumentWork work, CancellationToken cancellationToken)
    {
        work.EnsureDraft("重新生成");
        if (work.Document.CorrectsId is not null)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-21", $"更正文书《{work.Document.Title}》只改更正的文字，不重新生成。更正内容有误的，请作废后重新更正。");
        await EnsureWorksOnItAsync(work, "重新生成", cancellationToken);
        var document = work.Document;
        var template = await work.Life.TemplateOfAsync(document, cancellationToken);
        document.DatedOn = LegalTime.DateOf(work.Burst.Now);
        var issuer = await work.Life.IssuerAsync(work.Case, cancellationToken);
        var data = DocumentData.Collect(work.Case, document.OwnFacts, issuer, document.DatedOn);
        document.DraftNumber = DocumentLife.DraftNumberOf(template.Manifest, data, issuer, document.DatedOn.Year);
        data["DocNo"] = document.DraftNumber;
        document.ServeAs(template.Manifest.Service?.For(data));
        var filled = template.Word.Fill(data, template.Options);
        document.Show(await work.Life.AddVersionAsync(
            document, DocumentVersionKind.Generated, filled.Bytes, CaseDocuments.DocxType, data, [.. filled.Missing.Select(gap => gap.Label).Distinct()],
            work.Change, null, cancellationToken));
        work.Life.Record(document, work.Change, $"重新生成草稿（第 {document.VersionNo} 版）");
    }

    /// <summary>The Word file as somebody changed it by hand; what it says differently is shown by the comparison with the generated text.</summary>
    internal async Task ChangeAsync(DocumentWork work, AttachmentFile file, string? note, CancellationToken cancellationToken)
    {
        work.EnsureDraft("修改");
        await EnsureWorksOnItAsync(work, "修改", cancellationToken);
        DocumentFiles.CheckChanged(work.Document, file);
        var document = work.Document;
        if (FileStore.HashOf(file.Bytes) == document.FileSha256)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-23", $"“{file.Name}”与第 {document.VersionNo} 版完全相同，没有保存。请确认上传的是修改后的文件。");
        document.Show(await work.Life.AddVersionAsync(
            document, DocumentVersionKind.Changed, file.Bytes, CaseDocuments.DocxType, (JsonObject)document.Data.DeepClone(), [], work.Change,
            Optional(note, LongestReason, "修改说明"), cancellationToken));
        work.Life.Record(document, work.Change, $"上传修改稿（第 {document.VersionNo} 版）");
    }

    /// <param name="place">Tag of the place; needless where there is only one.</param>
    internal async Task PlaceSignatureAsync(DocumentWork work, AttachmentFile file, string? place, CancellationToken cancellationToken)
    {
        work.EnsureDraft("签名");
        await EnsureMaySignAsync(work, "签名", cancellationToken);
        DocumentFiles.CheckPicture(file, "签名图片");
        var document = work.Document;
        var text = await work.Life.BytesAsync(document.FileSha256, cancellationToken);
        var places = SignaturePlaces.Of(text);
        if (places.Count == 0)
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-24", $"《{document.Title}》的模板没有签名位置，不能放入签名图片。请上传签发件的扫描件，或者直接签发。");
        var chosen = string.IsNullOrEmpty(place) && places is [var only] ? only : places.FirstOrDefault(found => found.Tag == place)
            ?? throw new OfficeException(
                RefusalKind.RuleBroken, "X-DOC-24", $"《{document.Title}》有 {places.Count} 处签名位置，请选择其中一处：{string.Join("、", places.Select(found => found.Label))}。");
        document.Show(await work.Life.AddPictureVersionAsync(
            document, DocumentVersionKind.SignatureImage, SignaturePlaces.Put(text, chosen.Tag, file.Bytes), file.Bytes, chosen.Tag, work.Change, chosen.Label, cancellationToken));
        work.Life.Record(document, work.Change, $"放入签名图片（{chosen.Label}，第 {document.VersionNo} 版）");
    }

    /// <summary>The picture of the seal on name and date; the use of the seal itself is registered by <see cref="SealAsync"/>.</summary>
    internal async Task PlaceSealAsync(DocumentWork work, AttachmentFile file, CancellationToken cancellationToken)
    {
        if (await DocumentSteps.WaitingForAsync(work.Database, work.Document.Id, DocumentState.Sealed, cancellationToken) is { } step)
            TaskAccess.EnsureMayAct(step.Task, user);
        else
            work.EnsureMay(Permissions.DocumentsSeal, "用印");
        var document = work.Document;
        document.EnsureChangeable();
        if (document.State != DocumentState.Signed)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-19", $"《{document.Title}》{document.State.InWords()}，不能放入印章图片。印章图片在签发之后、用印登记之前放入。");
        DocumentFiles.CheckPicture(file, "印章图片");
        var text = await work.Life.BytesAsync(document.FileSha256, cancellationToken);
        if (!SealPlace.IsIn(text))
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-24", $"《{document.Title}》的文件中没有用印位置，不能放入印章图片。请制发后在纸质文书上用印。");
        document.Show(await work.Life.AddPictureVersionAsync(
            document, DocumentVersionKind.SealImage, SealPlace.Put(text, file.Bytes), file.Bytes, "seal:", work.Change, null, cancellationToken));
        work.Life.Record(document, work.Change, $"放入印章图片（第 {document.VersionNo} 版）");
    }

    internal async Task AddSignedScanAsync(DocumentWork work, AttachmentFile file, CancellationToken cancellationToken)
    {
        work.EnsureDraft("上传签发件");
        if (!user.Has(Permissions.DocumentsSign))
            await EnsureWorksOnItAsync(work, "签发件上传", cancellationToken);
        DocumentFiles.CheckScan(file);
        var scan = await work.Life.AddVersionAsync(
            work.Document, DocumentVersionKind.SignedScan, file.Bytes, file.ContentType, (JsonObject)work.Document.Data.DeepClone(), [], work.Change, file.Name,
            cancellationToken);
        work.Life.Record(work.Document, work.Change, $"上传签发件扫描（第 {scan.No} 版）");
    }

    /// <summary>After the issue: evidence beside the final, which stays as it is.</summary>
    internal static async Task AddSealedScanAsync(DocumentWork work, AttachmentFile file, CancellationToken cancellationToken)
    {
        work.EnsureMay(Permissions.DocumentsSeal, "盖章件上传");
        if (work.Document.SealedAt is null)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-19", $"《{work.Document.Title}》尚未用印，没有盖章件。请先办理用印。");
        DocumentFiles.CheckScan(file);
        var scan = await work.Life.AddVersionAsync(
            work.Document, DocumentVersionKind.SealedScan, file.Bytes, file.ContentType, (JsonObject)work.Document.Data.DeepClone(), [], work.Change, file.Name,
            cancellationToken);
        work.Life.Record(work.Document, work.Change, $"上传盖章件扫描（第 {scan.No} 版）");
    }

    internal static Task SignAsync(DocumentWork work, string? opinion, CancellationToken cancellationToken) =>
        work.MoveAsync(DocumentState.Signed, Permissions.DocumentsSign, "签发", Optional(opinion, LongestReason, "意见"), cancellationToken);

    internal static Task SealAsync(DocumentWork work, SealDocument use, CancellationToken cancellationToken)
    {
        if (use.Copies is < 1 or > MostCopies)
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-25", $"“用印份数”应为 1 至 {MostCopies}。");
        var details = work.Burst.Services.GetRequiredService<SealDetails>();
        details.Seal = Required(use.Seal, 100, "印章名称");
        details.Copies = use.Copies;
        details.Approver = Optional(use.Approver, 100, "批准人");
        details.Note = Optional(use.Note, LongestReason, "备注");
        return work.MoveAsync(DocumentState.Sealed, Permissions.DocumentsSeal, "用印", null, cancellationToken);
    }

    internal static async Task IssueAsync(DocumentWork work, CancellationToken cancellationToken)
    {
        if (work.Document.NeedsSeal && work.Document.SealedAt is null && work.Document.State != DocumentState.Voided)
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-19", $"《{work.Document.Title}》尚未用印，不得制发。请先办理签发、用印。") { Article = "《二道区安监局内部监督管理制度》四·二款⑤" };
        if (work.Document.IsDraft)
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-19", $"《{work.Document.Title}》尚未签发，不得制发。请先由负责人签发。");
        await work.MoveAsync(DocumentState.Issued, Permissions.DocumentsIssue, "制发", null, cancellationToken);
    }

    /// <summary>Voids it; where it is made anew, the steps that waited for it wait for the new one.</summary>
    internal static async Task VoidAsync(DocumentWork work, VoidDocument command, CancellationToken cancellationToken)
    {
        var reason = Required(command.Reason, LongestReason, "作废理由");
        if (work.Document.CorrectsId is not null && command.Replace)
            throw new OfficeException(RefusalKind.Conflict, "X-DOC-26", $"更正文书《{work.Document.Title}》不能“作废并重新制作”。请只作废，再在原文书上重新更正。");
        var waiting = await work.Database.Tasks.Where(TaskOwnership.IsOpen).Where(task => task.DocumentId == work.Document.Id).ToListAsync(cancellationToken);
        if (waiting.Count > 0 && !command.Replace)
        {
            throw new OfficeException(
                RefusalKind.Conflict, "X-DOC-26", $"《{work.Document.Title}》正在办理“{waiting[0].Title}”，不能只作废。请选择“作废并重新制作”。");
        }

        await work.Life.VoidAsync(work.Document, reason, work.Change, cancellationToken);
        if (!command.Replace)
            return;
        var anew = await work.Burst.Services.GetRequiredService<CaseDocuments>().DraftAsync(
            work.Case, work.Document.TemplateId, work.Document.Key, work.Document.OwnFacts, work.Change, cancellationToken);
        foreach (var task in waiting)
            task.DocumentId = anew.Id;
    }

    /// <summary>Slips of an issued document: drafts the corrected one and the notice.</summary>
    internal async Task CorrectAsync(DocumentWork work, CorrectDocument command, CancellationToken cancellationToken)
    {
        await EnsureWorksOnItAsync(work, "更正", cancellationToken);
        await work.Burst.Services.GetRequiredService<DocumentCorrections>().MakeAsync(
            work.Case, work.Document, command with { Reason = Required(command.Reason, LongestReason, "更正理由") }, work.Change, cancellationToken);
    }

    internal async Task ServeAsync(DocumentWork work, JsonObject values, CancellationToken cancellationToken)
    {
        await EnsureWorksOnItAsync(work, "送达登记", cancellationToken);
        await work.Burst.Services.GetRequiredService<DocumentServing>().ServeAsync(work, values, cancellationToken);
    }

    internal async Task EnterReceiptAsync(DocumentWork work, JsonObject values, CancellationToken cancellationToken)
    {
        await EnsureWorksOnItAsync(work, "送达登记", cancellationToken);
        await work.Burst.Services.GetRequiredService<DocumentServing>().EnterReceiptAsync(work, values, cancellationToken);
    }

    private async Task EnsureMaySignAsync(DocumentWork work, string what, CancellationToken cancellationToken)
    {
        if (await DocumentSteps.WaitingForAsync(work.Database, work.Document.Id, DocumentState.Signed, cancellationToken) is { } step)
            TaskAccess.EnsureMayAct(step.Task, user);
        else
            work.EnsureMay(Permissions.DocumentsSign, what);
    }

    /// <summary>Those who draft by their post, and whoever has or had work of the case, started it included.</summary>
    private async Task EnsureWorksOnItAsync(DocumentWork work, string what, CancellationToken cancellationToken)
    {
        var me = user.Id.Value;
        var worksOnIt = user.Has(Permissions.DocumentsDraft)
            && (work.Case.StartedById == me
                || await work.Database.Tasks.Where(TaskOwnership.IsToDoFor(user)).AnyAsync(task => task.CaseId == work.Case.Id, cancellationToken)
                || await work.Database.Tasks.AnyAsync(task => task.CaseId == work.Case.Id && task.CompletedById == me, cancellationToken));
        if (worksOnIt)
            return;
        work.EnsureMay(Permissions.DocumentsDraft, what);
        throw new OfficeException(RefusalKind.Forbidden, "X-DOC-20", $"《{work.Document.Title}》的{what}由事项 {work.Case.No} 的承办人、审核人办理。");
    }

    private static string Required(string? text, int longest, string what) => Optional(text, longest, what)
        ?? throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-25", $"请填写“{what}”。");

    private static string? Optional(string? text, int longest, string what)
    {
        var trimmed = text?.Trim();
        if (trimmed?.Length > longest)
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-25", $"“{what}”不能超过 {longest} 字。");
        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }
}
