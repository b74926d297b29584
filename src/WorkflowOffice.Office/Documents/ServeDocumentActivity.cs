using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Documents;

/// <summary>
/// Serves a document (送达): a task records method, receipt and deliverers; the day of receipt becomes the fact from which periods run.
/// Where the receipt comes later, a second task asks for it. The service receipt T-14 is made when the day is known.
/// </summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "送达文书：登记送达方式、收到日期和送达人，生成送达回证；收到日期可以补录。", Type = "ServeDocument", DisplayName = "送达文书", Kind = ActivityKind.Task)]
[FlowNode(Served)]
public sealed class ServeDocumentActivity : Activity
{
    internal const string Served = "已送达";
    private const string Sent = "登记送达";
    private const string ReceiptEntered = "补录收到日期";

    [Input(DisplayName = "文书", Description = "事项内的文书名。", Order = 1)]
    public Input<string> Document { get; set; } = new();

    [Input(DisplayName = "受送达单位", Description = "受送达人或单位的名称（表达式）。", Order = 2)]
    public Input<string> Receiver { get; set; } = new();

    [Input(DisplayName = "办理职务", UIHint = "dropdown", OptionsSource = "posts", Order = 3)]
    public Input<string> Post { get; set; } = new();

    [Input(DisplayName = "办理人员", Order = 4)]
    public Input<string> Person { get; set; } = new();

    [Input(DisplayName = "依据", Order = 5)]
    public Input<string> Basis { get; set; } = new();

    [Input(DisplayName = "送达人职务", Description = "送达人须有的职务；留空为监督人员。选执法人员的，送达人还须持有有效的行政执法证。", UIHint = "dropdown", OptionsSource = "posts", Order = 6)]
    public Input<string> DelivererPost { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var document = await DocumentAsync(context, @case);
        await IssueAsync(context, @case, document);
        await AddTaskAsync(context, @case, document, DisplayText, ServiceForm.ServeBy(context.Get(DelivererPost)), Sent, new JsonObject
        {
            ["ServiceReceiver"] = context.Get(Receiver),
            ["DispatchedOn"] = LegalTime.DateOf(context.Now).ToIso(),
        });
    }

    /// <summary>What is sealed and goes out has its number: a flow need not have a step of its own for the issue.</summary>
    private static async Task IssueAsync(ActivityExecutionContext context, Case @case, Document document)
    {
        if (document.State != DocumentState.Sealed)
            return;
        await context.GetRequiredService<DocumentLife>().IssueAsync(
            @case, document, CaseWork.System(context, @case, "用印后送达前制发"), context.CancellationToken);
        CaseWork.Merge(context, @case, []);
    }

    private async ValueTask OnSentAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var document = await DocumentAsync(context, @case);
        await IssueAsync(context, @case, document);
        var answer = TaskAnswer.From(context.ResumeInput);
        var service = await context.GetRequiredService<DocumentServices>().AddAsync(document, answer.Values, answer.PersonName, context.Now, context.CancellationToken);
        if (service.ServedOn is null)
            await AddTaskAsync(context, @case, document, $"补录《{document.Title}》收到日期", ServiceForm.Receipt, ReceiptEntered, []);
        else
            await CompleteServedAsync(context, @case, document, service, answer);
    }

    private async ValueTask OnReceiptEnteredAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var document = await DocumentAsync(context, @case);
        var answer = TaskAnswer.From(context.ResumeInput);
        var service = await context.GetRequiredService<OfficeDbContext>().Services
            .OrderByDescending(s => s.Id).FirstAsync(s => s.DocumentId == document.Id, context.CancellationToken);
        service.ServedOn = DocumentServices.Date(answer.Values, "ServedOn");
        await CompleteServedAsync(context, @case, document, service, answer);
    }

    private static async Task CompleteServedAsync(
        ActivityExecutionContext context, Case @case, Document document, ServiceRecord service, TaskAnswer answer)
    {
        var documents = context.GetRequiredService<CaseDocuments>();
        var person = new ChangeContext(
            Actor.Person(new UserId(answer.PersonId), "", answer.PersonName), context.Now, @case.Id.ToString(), @case.InstanceId, Evidence: document.Number);
        CaseWork.Merge(context, @case, context.GetRequiredService<DocumentServices>().Complete(@case, document, service, person));
        await documents.MakeAsync(
            context, @case, DocumentServices.ReceiptTemplate, document.Key + "-receipt", DocumentServices.ReceiptFacts(@case, document, service), DocumentServices.ReceiptBasis, issue: true);
        await context.CompleteActivityWithOutcomesAsync(Served);
    }

    private async Task AddTaskAsync(
        ActivityExecutionContext context, Case @case, Document document, string title, TaskForm form, string outcome, JsonObject prefilled)
    {
        var assignment = await context.GetRequiredService<Assignments>().ResolveAsync(
            context.Get(Post), null, context.Get(Person), context.CancellationToken);
        var bookmark = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["task"] = Id, ["outcome"] = outcome },
            Callback = outcome == Sent ? OnSentAsync : OnReceiptEnteredAsync,
        });
        context.GetRequiredService<OfficeDbContext>().AddRow(new HumanTask
        {
            Id = Guid.CreateVersion7(context.Now),
            CaseId = @case.Id,
            InstanceId = context.WorkflowInstanceId,
            BookmarkId = bookmark.Id,
            ActivityId = Id,
            Title = title,
            Form = form,
            Outcomes = [new TaskOutcome { Name = outcome, Style = "primary" }],
            PostCode = assignment.PostCode,
            UnitId = assignment.UnitId,
            PersonId = assignment.PersonId,
            AssignedTo = assignment.InWords,
            DocumentId = document.Id,
            CheckName = ServiceForm.CheckName,
            Article = context.Get(Basis),
            Prefilled = prefilled,
            CreatedAt = context.Now,
        });
    }

    private async Task<Document> DocumentAsync(ActivityExecutionContext context, Case @case) =>
        await context.GetRequiredService<CaseDocuments>().FindAsync(@case.Id, context.Get(Document), context.CancellationToken)
        ?? throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-12", $"步骤“{DisplayText}”要送达的文书“{context.Get(Document)}”还没有生成。请法制机构检查流程。");
}
