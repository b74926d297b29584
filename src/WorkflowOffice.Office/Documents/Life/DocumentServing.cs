using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Documents.Life;

/// <summary>
/// Service recorded on the page of a document, where no step of the workflow waits for it: a corrected document, one that was made anew, one that no flow serves.
/// The same form, the same checks, the same receipt as in the step; the day of receipt stands among the facts of the case, where later steps find it.
/// </summary>
internal sealed class DocumentServing(OfficeDbContext database, DocumentServices services, ServeDocumentCheck check, CaseDocuments documents, People people, CaseWork cases, ICurrentUser user)
{
    private const string Basis = "民诉法87—95";
    private static readonly TaskOutcome Outcome = new() { Name = "登记送达" };

    /// <param name="values">Of <see cref="ServiceForm.Serve"/>.</param>
    /// <exception cref="OfficeException">X-DOC-31: not issued, served already, or the step of a workflow is to do it; the refusals of the step.</exception>
    internal async Task ServeAsync(DocumentWork work, JsonObject values, CancellationToken cancellationToken)
    {
        await EnsureNoStepWaitsAsync(work, cancellationToken);
        if (work.Document.State != DocumentState.Issued)
            throw Refuse($"《{work.Document.Title}》{work.Document.State.InWords()}，不能登记送达。制发以后、尚未送达的文书才登记送达。");
        if (await PendingAsync(work, cancellationToken) is { } sent)
            throw Refuse($"《{work.Document.Title}》已于 {LegalTime.Format(sent.DispatchedOn)} 送出，请补录收到日期。");
        var today = LegalTime.DateOf(work.Burst.Now);
        var accepted = new FormValidator(ServiceForm.Serve, today).Check(values, Outcome, null, Basis);
        foreach (var field in new[] { "Deliverer1Id", "Deliverer2Id" })
        {
            if (await people.FindAsync(UserId.Parse(accepted[field]!.GetValue<string>()), cancellationToken) is null)
                throw new FormInvalidException("X-TSK-05", new Dictionary<string, string[]> { [field] = ["没有此人，请从列表中选择"] }, Basis);
        }

        await check.CheckAsync(work.Document, accepted, cancellationToken);
        var service = await services.AddAsync(work.Document, accepted, user.Name, work.Burst.Now, cancellationToken);
        if (service.ServedOn is null)
            Record(work, $"送出《{work.Document.Title}》", service);
        else
            await CompleteAsync(work, service, cancellationToken);
    }

    /// <param name="values">Of <see cref="ServiceForm.Receipt"/>.</param>
    internal async Task EnterReceiptAsync(DocumentWork work, JsonObject values, CancellationToken cancellationToken)
    {
        await EnsureNoStepWaitsAsync(work, cancellationToken);
        var service = await PendingAsync(work, cancellationToken) ?? throw Refuse($"《{work.Document.Title}》没有等待收到日期的送达记录。请先登记送达。");
        var today = LegalTime.DateOf(work.Burst.Now);
        var accepted = new FormValidator(ServiceForm.Receipt, today).Check(values, Outcome, null, Basis);
        await check.CheckAsync(work.Document, accepted, cancellationToken);
        service.ServedOn = DocumentServices.Date(accepted, "ServedOn");
        await CompleteAsync(work, service, cancellationToken);
    }

    private async Task CompleteAsync(DocumentWork work, ServiceRecord service, CancellationToken cancellationToken)
    {
        work.Case.Merge(services.Complete(work.Case, work.Document, service, work.Change));
        var receipt = await documents.DraftAsync(
            work.Case, DocumentServices.ReceiptTemplate, work.Document.Key + "-receipt", DocumentServices.ReceiptFacts(work.Case, work.Document, service),
            work.Change, cancellationToken);
        await work.Life.IssueAsync(work.Case, receipt, work.Change with { Reason = DocumentServices.ReceiptBasis }, cancellationToken);
        Record(work, $"送达《{work.Document.Title}》", service);
    }

    /// <summary>A line of the course of the case: what was done beside the workflow is seen there too.</summary>
    private void Record(DocumentWork work, string title, ServiceRecord service)
    {
        if (service.ServedOn is null)
            work.Life.Record(work.Document, work.Change, $"送出（{service.MethodName}，{LegalTime.Format(service.DispatchedOn)}），等候回证");
        cases.AddStep(work.Case, new CaseStep
        {
            Id = Guid.CreateVersion7(work.Burst.Now),
            CaseId = work.Case.Id,
            Sequence = work.Case.NextStep(),
            At = work.Burst.Now,
            ActivityId = "",
            Title = title,
            Kind = StepKind.Service,
            WhoId = user.Id.Value,
            Who = user.Name,
            Post = user.Posts is [var post, ..] ? $"{post.UnitName}{post.PostName}" : null,
            Basis = Basis,
            DocumentId = work.Document.Id,
            Details =
            [
                CaseWork.Detail("文号", work.Document.Number), CaseWork.Detail("送达方式", service.MethodName), CaseWork.Detail("受送达人", service.Receiver),
                CaseWork.Detail("收到日期", service.ServedOn is { } day ? LegalTime.Format(day) : "等候回证"),
            ],
        });
    }

    private async Task EnsureNoStepWaitsAsync(DocumentWork work, CancellationToken cancellationToken)
    {
        var waiting = await database.Tasks.AsNoTracking().Where(TaskOwnership.IsOpen)
            .Where(task => task.DocumentId == work.Document.Id && task.CheckName == ServiceForm.CheckName).Select(task => new { task.Title, task.AssignedTo }).FirstOrDefaultAsync(cancellationToken);
        if (waiting is not null)
            throw Refuse($"《{work.Document.Title}》的送达由待办任务“{waiting.Title}”登记（{waiting.AssignedTo}），期限随该步骤起算。请办理该任务。");
    }

    private Task<ServiceRecord?> PendingAsync(DocumentWork work, CancellationToken cancellationToken) =>
        database.Services.Where(row => row.DocumentId == work.Document.Id && row.ServedOn == null).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);

    private static OfficeException Refuse(string message) => new(RefusalKind.Conflict, "X-DOC-31", message) { Article = Basis };
}
