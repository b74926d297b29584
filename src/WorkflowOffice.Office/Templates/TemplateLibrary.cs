using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Templates;

/// <summary>Which version of a template is used for what (decision 0017).</summary>
internal sealed class TemplateLibrary(OfficeDbContext database, FileStore files, CompiledTemplates compiled, TemplateCatalog shipped)
{
    /// <summary>
    /// The version that was in force when the case was started (旧案沿用旧样式, R-002-22). A version withdrawn for a defect is not used any
    /// more: the present one takes its place.
    /// </summary>
    /// <exception cref="OfficeException">X-TPL-20: no such template; X-TPL-42: none of its versions may be used.</exception>
    internal async Task<LibraryTemplate> ForCaseAsync(Case @case, string templateId, CancellationToken cancellationToken)
    {
        var versions = await database.TemplateVersions.AsNoTracking()
            .Where(row => row.TemplateId == templateId && row.PublishedAt != null).OrderBy(row => row.Version).ToListAsync(cancellationToken);
        if (versions.Count == 0)
            throw NoSuchTemplate(templateId);
        return await OpenAsync(Choose(versions, @case.StartedAt) ?? throw Withdrawn(versions[^1]), cancellationToken);
    }

    internal async Task<LibraryTemplate> OpenAsync(TemplateVersion version, CancellationToken cancellationToken)
    {
        var file = await files.FindAsync(version.FileSha256, cancellationToken)
            ?? throw new InvalidOperationException($"The file of {version.TemplateId} version {version.Version} is not stored.");
        return new LibraryTemplate(version, WithService(ManifestOf(version)), file.Bytes, compiled.Get(version.FileSha256, file.Bytes));
    }

    /// <summary>Versions from before manifests spoke of service take what the shipped template of that name says.</summary>
    private TemplateManifest WithService(TemplateManifest manifest) =>
        manifest.Service is null ? manifest with { Service = shipped.All.FirstOrDefault(template => template.Manifest.Id == manifest.Id)?.Manifest.Service } : manifest;

    internal static TemplateManifest ManifestOf(TemplateVersion version) => version.Manifest.Deserialize<TemplateManifest>(JsonColumns.Options)!;

    /// <param name="versions">All that were ever published, oldest first.</param>
    internal static TemplateVersion? Choose(IReadOnlyList<TemplateVersion> versions, DateTimeOffset startedAt)
    {
        var usable = versions.Where(version => version.State != TemplateState.Retracted).ToList();
        var ofItsTime = usable.LastOrDefault(version => version.PublishedAt <= startedAt && (version.EndedAt is null || version.EndedAt > startedAt));
        if (ofItsTime is not null)
            return ofItsTime;
        var isOlderThanTheTemplate = versions[0].PublishedAt > startedAt;
        return (isOlderThanTheTemplate ? usable.FirstOrDefault() : null) ?? usable.LastOrDefault(version => version.State == TemplateState.Published);
    }

    internal static OfficeException NoSuchTemplate(string templateId) =>
        new(RefusalKind.RuleBroken, "X-TPL-20", $"没有名为“{templateId}”的文书模板。请检查流程步骤所选的模板，或补充模板文件。");

    private static OfficeException Withdrawn(TemplateVersion version) => new(
        RefusalKind.RuleBroken, "X-TPL-42", $"文书模板《{version.Title}》已停用，又没有现行版，不能生成文书。请法制机构发布新版模板。")
    { Article = "《煤矿安全监察三项制度实施办法》四(一)1" };
}
