using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Templates;

/// <summary>Takes a .docx that was edited in Word as the next draft of its template. Fields, mandatory contents and numbers stay those of the version before it.</summary>
internal sealed class UploadTemplateHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int LongestNote = 500;

    /// <exception cref="OfficeException">X-TPL-30: the check found errors, all of them with their place; nothing is stored.</exception>
    internal Task<TemplateVersionRow> HandleAsync(string templateId, AttachmentFile file, string? note, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync((burst, token) => StoreAsync(burst, templateId, file, note, request.Id, token), request, cancellationToken);

    private async Task<TemplateVersionRow> StoreAsync(
        IBurst burst, string templateId, AttachmentFile file, string? note, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var versions = await database.TemplateVersions.FromSql($"select * from office.template_versions where template_id = {templateId} for update")
            .OrderBy(row => row.Version).ToListAsync(cancellationToken);
        if (versions.Count == 0)
            throw ViewTemplateHandler.NotFound();
        var present = versions.LastOrDefault(row => row.State == TemplateState.Published) ?? versions[^1];
        Refuse(versions, present, file, note);
        var findings = TemplateCheck.Of(file.Bytes, TemplateLibrary.ManifestOf(present));
        if (findings.Any(finding => finding.Severity == TemplateCheck.Error))
            throw Errors(file.Name, findings);

        var change = ChangeContext.ByPerson(user, burst.Now, requestId);
        var log = burst.Services.GetRequiredService<TemplateLog>();
        foreach (var draft in versions.Where(row => row.State == TemplateState.Draft))
        {
            draft.Discard("上传了新的草稿", burst.Now);
            log.Record(draft, change, "弃用", "上传了新的草稿");
        }

        var version = new TemplateVersion
        {
            Id = Guid.CreateVersion7(burst.Now),
            TemplateId = templateId,
            Version = versions[^1].Version + 1,
            Code = present.Code,
            Title = present.Title,
            Origin = TemplateOrigin.Uploaded,
            Manifest = (JsonObject)present.Manifest.DeepClone(),
            FileSha256 = await burst.Services.GetRequiredService<FileStore>().PutAsync(file.Bytes, CaseDocuments.DocxType, burst.Now, cancellationToken),
            Size = file.Bytes.Length,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            Findings = (JsonArray)JsonSerializer.SerializeToNode(findings, JsonColumns.Options)!,
            MadeById = user.Id.Value,
            MadeBy = user.Name,
            MadeAt = burst.Now,
        };
        database.TemplateVersions.Add(version);
        log.Record(version, change, "上传草稿", version.Note);
        return TemplateVersionRow.Of(version, 0);
    }

    private static void Refuse(List<TemplateVersion> versions, TemplateVersion present, AttachmentFile file, string? note)
    {
        if (file.ContentType != CaseDocuments.DocxType)
            throw new OfficeException(RefusalKind.RuleBroken, "X-TPL-02", $"“{file.Name}”不是 Word 文档（.docx）。请用 Word 另存为 .docx 后上传。");
        if (note?.Length > LongestNote)
            throw new OfficeException(RefusalKind.RuleBroken, "X-TPL-45", $"“修改说明”不能超过 {LongestNote} 字。");
        if (versions.FirstOrDefault(row => row.State == TemplateState.Submitted) is { } waiting)
            throw new OfficeException(RefusalKind.Conflict, "X-TPL-43", $"《{present.Title}》第 {waiting.Version} 版正在等待发布。请先发布或退回，再上传新的草稿。");
        if (present.FileSha256 == FileStore.HashOf(file.Bytes))
            throw new OfficeException(RefusalKind.Conflict, "X-TPL-44", $"“{file.Name}”与现行第 {present.Version} 版完全相同，没有保存。请确认上传的是修改后的文件。");
    }

    private static OfficeException Errors(string name, IReadOnlyList<TemplateFinding> findings)
    {
        var errors = findings.Count(finding => finding.Severity == TemplateCheck.Error);
        return new(RefusalKind.RuleBroken, "X-TPL-30", $"“{name}”有 {errors} 处错误，没有保存。请按所列位置在 Word 中改正后重新上传。")
        {
            Article = "《煤矿安全监察三项制度实施办法》四(一)1",
            Extensions = new Dictionary<string, object?> { ["findings"] = findings },
        };
    }
}
