using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Templates;

/// <summary>One template: its fields, its versions, what happened to them.</summary>
internal sealed class ViewTemplateHandler(OfficeDbContext database, TemplateRows rows, ICurrentUser user)
{
    internal async Task<TemplateDetail> HandleAsync(string templateId, CancellationToken cancellationToken)
    {
        var versions = await database.TemplateVersions.AsNoTracking().Where(row => row.TemplateId == templateId)
            .OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        if (versions.Count == 0)
            throw NotFound();
        var shown = versions.FirstOrDefault(row => row.State == TemplateState.Published) ?? versions[0];
        var manifest = TemplateLibrary.ManifestOf(shown);
        var mandatory = manifest.Mandatory.SelectMany(paths => paths.Split('|')).ToHashSet();
        var used = await rows.UsedAsync(cancellationToken);
        var history = await (
            from entry in database.TemplateEvents
            join version in database.TemplateVersions on entry.TemplateVersionId equals version.Id
            where version.TemplateId == templateId
            orderby entry.At descending, entry.Id descending
            select new TemplateEventRow(entry.At, version.Version, entry.Who, entry.Action, entry.Note)).ToListAsync(cancellationToken);
        return new TemplateDetail(
            templateId, shown.Code, shown.Title, manifest.Basis, manifest.Numbering?.InWords,
            [.. manifest.Fields.Select(field => new TemplateFieldRow(field.Path, field.Label, field.Type, mandatory.Contains(field.Path)))],
            [.. versions.Select(row => TemplateVersionRow.Of(row, used.GetValueOrDefault(row.Id)))], history,
            user.Has(Permissions.TemplatesEdit), user.Has(Permissions.TemplatesPublish));
    }

    internal static OfficeException NotFound() => new(RefusalKind.NotFound, "X-TPL-40", "没有找到该文书模板或其版本。请返回模板列表。");
}
