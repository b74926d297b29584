using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Attachments.UploadAttachment;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.CompareVersions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Templates;

/// <param name="Note">Why, or what for; required where something is taken back.</param>
public sealed record TemplateNote(string? Note = null);

/// <summary>The doors of the library.</summary>
internal static class TemplateEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        var templates = routes.MapGroup("/api/templates").WithTags("文书模板");
        templates.MapGet("", ListAsync).RequirePermission(Permissions.TemplatesView).WithName("ListTemplates").WithSummary("文书模板");
        templates.MapGet("{templateId}", ViewAsync).RequirePermission(Permissions.TemplatesView).WithName("ViewTemplate")
            .WithSummary("一种模板：字段、各版、经过").ProducesProblem(StatusCodes.Status404NotFound);
        templates.MapPost("{templateId}/versions", UploadAsync).RequirePermission(Permissions.TemplatesEdit).WithName("UploadTemplate")
            .WithSummary("上传在 Word 中修改的模板（multipart/form-data：file、note），成为草稿").Accepts<IFormFile>("multipart/form-data", "*/*")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

        var versions = routes.MapGroup("/api/template-versions/{id:guid}").WithTags("文书模板");
        versions.MapGet("file", DownloadAsync).RequirePermission(Permissions.TemplatesView).WithName("DownloadTemplate").WithSummary("下载模板（.docx）")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        versions.MapGet("preview", PreviewAsync).RequirePermission(Permissions.TemplatesView).WithName("PreviewTemplate")
            .WithSummary("用示例内容填写的模板；format=pdf 为 PDF")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        versions.MapGet("comparison", CompareAsync).RequirePermission(Permissions.TemplatesView).WithName("CompareTemplate")
            .WithSummary("与现行版的文字差异").ProducesProblem(StatusCodes.Status404NotFound);
        Post(versions, "submit", "SubmitTemplate", "送审", Permissions.TemplatesEdit, (commands, id, note, key, token) => commands.SubmitAsync(id, note, key, token));
        Post(versions, "discard", "DiscardTemplate", "弃用草稿", Permissions.TemplatesEdit, (commands, id, note, key, token) => commands.DiscardAsync(id, note, key, token));
        Post(versions, "publish", "PublishTemplate", "发布（须由另一人）", Permissions.TemplatesPublish, (commands, id, note, key, token) => commands.PublishAsync(id, note, key, token));
        Post(versions, "return", "ReturnTemplate", "退回", Permissions.TemplatesPublish, (commands, id, note, key, token) => commands.ReturnAsync(id, note, key, token));
        Post(versions, "retract", "RetractTemplate", "停用", Permissions.TemplatesPublish, (commands, id, note, key, token) => commands.RetractAsync(id, note, key, token));
    }

    private static void Post(
        RouteGroupBuilder versions, string path, string name, string summary, string permission,
        Func<TemplateCommands, Guid, string?, RequestKey, CancellationToken, Task<TemplateVersionRow>> act) =>
        versions.MapPost(path, (Guid id, TemplateNote body, HttpContext http, TemplateCommands commands, ICurrentUser user, CancellationToken token) =>
            act(commands, id, body.Note, RequestKeys.From(http, user, $"{path}-template/{id}", body), token))
            .RequirePermission(permission).WithName(name).WithSummary(summary)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<IReadOnlyList<TemplateRow>>> ListAsync(TemplateRows rows, CancellationToken token) => TypedResults.Ok(await rows.ListAsync(token));

    private static async Task<Ok<TemplateDetail>> ViewAsync(string templateId, ViewTemplateHandler handler, CancellationToken token) =>
        TypedResults.Ok(await handler.HandleAsync(templateId, token));

    private static async Task<Ok<TemplateVersionRow>> UploadAsync(
        string templateId, HttpContext http, UploadTemplateHandler handler, ICurrentUser user, CancellationToken token)
    {
        var (file, form) = await UploadForm.ReadFileAsync(http.Request, token);
        var note = form["note"].ToString();
        var content = new { templateId, file.Name, Sha256 = FileStore.HashOf(file.Bytes), note };
        return TypedResults.Ok(await handler.HandleAsync(templateId, file, note, RequestKeys.From(http, user, $"upload-template/{templateId}", content), token));
    }

    private static async Task<IResult> DownloadAsync(Guid id, TemplateFilesHandler handler, CancellationToken token) => await handler.DownloadAsync(id, token);

    private static async Task<IResult> PreviewAsync(Guid id, string? format, TemplateFilesHandler handler, CancellationToken token) =>
        await handler.PreviewAsync(id, format == "pdf", token);

    private static async Task<Ok<VersionComparison>> CompareAsync(Guid id, TemplateFilesHandler handler, CancellationToken token) =>
        TypedResults.Ok(await handler.CompareAsync(id, token));
}
