using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Attachments.UploadAttachment;

/// <summary>Stores the bytes once under their SHA-256, the attachment and its audit entry, in one transaction.</summary>
internal sealed class UploadAttachmentHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<AttachmentRow> HandleAsync(NewAttachment upload, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync((burst, token) => StoreAsync(burst, upload, request.Id, token), request, cancellationToken);

    private async Task<AttachmentRow> StoreAsync(IBurst burst, NewAttachment upload, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var found = await burst.Services.GetRequiredService<CaseVisibility>().RequireAsync(upload.CaseId, cancellationToken);
        await EnsureMayAddAsync(database, found, upload.TaskId, cancellationToken);
        var file = upload.File;
        var attachment = new Attachment
        {
            Id = Guid.CreateVersion7(burst.Now),
            CaseId = found.Id,
            TaskId = upload.TaskId,
            FieldName = upload.Field,
            Name = file.Name,
            ContentType = file.ContentType,
            Size = file.Bytes.Length,
            Sha256 = await burst.Services.GetRequiredService<FileStore>().PutAsync(file.Bytes, file.ContentType, burst.Now, cancellationToken),
            UploadedById = user.Id.Value,
            UploadedBy = user.Name,
            UploadedAt = burst.Now,
        };
        database.Attachments.Add(attachment);
        Record(burst, found, attachment, requestId);
        return AttachmentRow.Of(attachment);
    }

    /// <summary>Only those who work on the case add to it, and only while it runs; the share lock keeps it from being closed meanwhile.</summary>
    private async Task EnsureMayAddAsync(OfficeDbContext database, Case found, Guid? taskId, CancellationToken cancellationToken)
    {
        var locked = await database.Cases.FromSql($"select * from office.cases where id = {found.Id} for share")
            .AsNoTracking().ToListAsync(cancellationToken);
        if (locked[0].ClosedAt is not null)
            throw AttachmentException.CaseClosed(found.No);
        if (await database.Attachments.CountAsync(attachment => attachment.CaseId == found.Id, cancellationToken) >= AttachmentFile.MostOfOneCase)
            throw AttachmentException.TooMany(found.No);
        var isAllowed = taskId is { } id
            ? await database.Tasks.Where(TaskOwnership.IsToDoFor(user)).AnyAsync(task => task.Id == id && task.CaseId == found.Id, cancellationToken)
            : await WorksOnAsync(database, found, cancellationToken);
        if (!isAllowed)
            throw AttachmentException.NotWorkingOnIt(found.No);
    }

    private async Task<bool> WorksOnAsync(OfficeDbContext database, Case found, CancellationToken cancellationToken)
    {
        var me = user.Id.Value;
        return found.StartedById == me
            || await database.Tasks.Where(TaskOwnership.IsToDoFor(user)).AnyAsync(task => task.CaseId == found.Id, cancellationToken)
            || await database.Tasks.AnyAsync(task => task.CaseId == found.Id && task.CompletedById == me, cancellationToken)
            // Evidence for a change of a period: whoever may ask for it attaches it.
            || (user.Has(Permissions.ClocksSteer) && await database.Clocks.AnyAsync(clock => clock.CaseId == found.Id, cancellationToken));
    }

    private void Record(IBurst burst, Case found, Attachment attachment, string requestId) =>
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId) with
            {
                CaseId = found.Id.ToString(),
                ProcessId = found.InstanceId,
                Evidence = attachment.Sha256,
            },
            "attachment.added", "attachment", attachment.Id.ToString(), $"添加附件“{attachment.Name}”",
            After: new { attachment.Name, attachment.ContentType, attachment.Size, attachment.Sha256, attachment.TaskId, attachment.FieldName }));
}
