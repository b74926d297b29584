using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Templates;

/// <summary>Writes what happened to a version: a line of its history and an audit entry.</summary>
internal sealed class TemplateLog(OfficeDbContext database, AuditTrail audit)
{
    internal void Record(TemplateVersion version, ChangeContext change, string action, string? note)
    {
        database.TemplateEvents.Add(new TemplateEvent
        {
            Id = RisingId.At(change.At),
            TemplateVersionId = version.Id,
            At = change.At,
            Who = change.Actor.Name,
            Action = action,
            Note = note,
        });
        audit.Record(new AuditEntry(
            change with { Reason = note, Evidence = version.FileSha256 }, "template.changed", "template", version.Id.ToString(),
            $"文书模板《{version.Title}》第 {version.Version} 版：{action}",
            After: new { version.TemplateId, version.Version, State = version.State.ToString(), version.FileSha256 }));
    }
}
