using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Attachments.UploadAttachment;
using WorkflowOffice.Office.Documents.Corrections;

namespace WorkflowOffice.Office.Documents.Life;

/// <param name="Place">Where in the document, in the reviewer's words.</param>
public sealed record CommentOnDocument(string Text, string? Place = null);

/// <param name="Reason">Why; required.</param>
public sealed record DocumentReason(string Reason);

public sealed record SignDocument(string? Opinion = null);

/// <param name="Seal">Which seal.</param>
/// <param name="Approver">Who approved its use; without one, who signed.</param>
public sealed record SealDocument(string Seal, int Copies, string? Approver = null, string? Note = null);

/// <param name="Replace">Make it anew as a draft, from the facts of the case.</param>
public sealed record VoidDocument(string Reason, bool Replace = false);

/// <param name="Values">Of the form of service: ServiceMethod, ServiceReceiver, ServicePlace, Deliverer1Id, Deliverer2Id, DispatchedOn, ServedOn, ServiceWitness, ServiceNote.</param>
public sealed record ServiceValues(JsonObject Values);

/// <summary>Everything that people do to a document on its page. Doors only; the rules are in <see cref="DocumentActs"/> and <see cref="DocumentLife"/>.</summary>
internal static class DocumentLifeEndpoints
{
    private const string Tag = "文书";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var documents = routes.MapGroup("/api/documents/{id:guid}").WithTags(Tag);
        Post<CommentOnDocument>(documents, "comments", "CommentOnDocument", "批注", Permissions.DocumentsView, (acts, work, body, token) => acts.CommentAsync(work, body, token));
        documents.MapPost("comments/{commentId:guid}/settle", (Guid id, Guid commentId, HttpContext http, DocumentActs acts, DocumentCommands commands, ICurrentUser user, CancellationToken token) =>
            commands.RunAsync(
                id, RequestKeys.From(http, user, $"settle-comment/{id}/{commentId}", commentId), (work, inner) => acts.SettleAsync(work, commentId, inner), token))
            .RequirePermission(Permissions.DocumentsView).WithName("SettleComment").WithSummary("批注已处理");
        Post<JsonObject>(documents, "submit", "SubmitDocument", "送审", Permissions.DocumentsView, (acts, work, _, token) => acts.SubmitAsync(work, token));
        Post<DocumentReason>(documents, "return", "ReturnDocument", "退回修改", Permissions.DocumentsView, (_, work, body, token) => DocumentActs.ReturnAsync(work, body.Reason, token));
        Post<JsonObject>(documents, "regenerate", "RegenerateDocument", "按现在的事项内容重新生成草稿", Permissions.DocumentsView, (acts, work, _, token) => acts.RegenerateAsync(work, token));
        Post<SignDocument>(documents, "sign", "SignDocument", "签发", Permissions.DocumentsView, (_, work, body, token) => DocumentActs.SignAsync(work, body.Opinion, token));
        Post<SealDocument>(documents, "seal", "SealDocument", "用印登记", Permissions.DocumentsView, (_, work, body, token) => DocumentActs.SealAsync(work, body, token));
        Post<JsonObject>(documents, "issue", "IssueDocument", "制发（取得文号）", Permissions.DocumentsView, (_, work, _, token) => DocumentActs.IssueAsync(work, token));
        Post<VoidDocument>(documents, "void", "VoidDocument", "作废（文号保留）", Permissions.DocumentsVoid, (_, work, body, token) => DocumentActs.VoidAsync(work, body, token));
        Post<CorrectDocument>(documents, "correct", "CorrectDocument", "更正已制发的文书（生成更正文书和更正通知书）", Permissions.DocumentsDraft, (acts, work, body, token) => acts.CorrectAsync(work, body, token));
        Post<ServiceValues>(documents, "serve", "ServeDocument", "登记送达（没有流程步骤等候的文书）", Permissions.DocumentsDraft, (acts, work, body, token) => acts.ServeAsync(work, body.Values, token));
        Post<ServiceValues>(documents, "receipt", "EnterDocumentReceipt", "补录收到日期", Permissions.DocumentsDraft, (acts, work, body, token) => acts.EnterReceiptAsync(work, body.Values, token));
        Upload(documents, "changed", "UploadChangedDocument", "上传手工修改的 Word 文件（file、note）", (acts, work, file, form, token) => acts.ChangeAsync(work, file, form["note"].ToString(), token));
        Upload(documents, "signature", "UploadSignature", "上传签名图片（as=image，place=签名位置）或签发件扫描（as=scan）", (acts, work, file, form, token) =>
            form["as"] == "image" ? acts.PlaceSignatureAsync(work, file, form["place"].ToString(), token) : acts.AddSignedScanAsync(work, file, token));
        Upload(documents, "seal-image", "UploadSealImage", "放入印章图片（PNG）", (acts, work, file, _, token) => acts.PlaceSealAsync(work, file, token));
        Upload(documents, "sealed-scan", "UploadSealedScan", "上传盖章件扫描", (_, work, file, _, token) => DocumentActs.AddSealedScanAsync(work, file, token));
    }

    private static void Post<T>(
        RouteGroupBuilder documents, string path, string name, string summary, string permission,
        Func<DocumentActs, DocumentWork, T, CancellationToken, Task> act)
        where T : class =>
        documents.MapPost(path, (Guid id, T body, HttpContext http, DocumentActs acts, DocumentCommands commands, ICurrentUser user, CancellationToken token) =>
            commands.RunAsync(id, RequestKeys.From(http, user, $"{path}-document/{id}", body), (work, inner) => act(acts, work, body, inner), token))
            .RequirePermission(permission).WithName(name).WithSummary(summary)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static void Upload(
        RouteGroupBuilder documents, string path, string name, string summary,
        Func<DocumentActs, DocumentWork, AttachmentFile, IFormCollection, CancellationToken, Task> act) =>
        documents.MapPost(path, async (Guid id, HttpContext http, DocumentActs acts, DocumentCommands commands, ICurrentUser user, CancellationToken token) =>
        {
            var (file, form) = await UploadForm.ReadFileAsync(http.Request, token);
            var content = new { file.Name, Sha256 = FileStore.HashOf(file.Bytes), Note = form["note"].ToString(), As = form["as"].ToString(), Place = form["place"].ToString() };
            return await commands.RunAsync(
                id, RequestKeys.From(http, user, $"{path}-document/{id}", content), (work, inner) => act(acts, work, file, form, inner), token);
        })
            .RequirePermission(Permissions.DocumentsView).WithName(name).WithSummary(summary).Accepts<IFormFile>("multipart/form-data", "*/*")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
