using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.CompleteTask;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Documents.Life;

/// <summary>What a command on a document left behind.</summary>
internal sealed record DocumentChanged(Guid Id, DocumentState State, string? Number, int VersionNo);

/// <summary>Runs a command on one document in one burst: finds it among those the person may see, locks its case, answers with what became of it.</summary>
internal sealed class DocumentCommands(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<DocumentChanged> RunAsync(
        Guid id, RequestKey request, Func<DocumentWork, CancellationToken, Task> act, CancellationToken cancellationToken) => bursts.RunAsync(
        async (burst, token) =>
        {
            var work = await OpenAsync(burst, id, request.Id, token);
            await act(work, token);
            await burst.Services.GetRequiredService<OfficeDbContext>().SaveChangesAsync(token);
            return new DocumentChanged(work.Document.Id, work.Document.State, work.Document.Number, work.Document.VersionNo);
        },
        request, cancellationToken);

    private async Task<DocumentWork> OpenAsync(IBurst burst, Guid id, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var cases = await burst.Services.GetRequiredService<CaseVisibility>().CaseIdsAsync(cancellationToken);
        var caseId = await DocumentRows.Visible(database.Documents, user).Where(row => row.Id == id && cases.Contains(row.CaseId))
            .Select(row => (Guid?)row.CaseId).SingleOrDefaultAsync(cancellationToken) ?? throw CaseVisibility.NotFound("文书");
        var instance = await database.Cases.Where(row => row.Id == caseId).Select(row => row.InstanceId).SingleAsync(cancellationToken);
        await burst.LockInstanceAsync(instance, cancellationToken);
        var @case = await database.Cases.SingleAsync(row => row.Id == caseId, cancellationToken);
        if (@case.ClosedAt is not null)
            throw new OfficeException(RefusalKind.Conflict, "X-CAS-02", $"事项 {@case.No} 已经办结，文书不能再办理。") { Article = "《煤矿安全监察三项制度实施办法》四(三)" };
        var document = await database.Documents.SingleAsync(row => row.Id == id, cancellationToken);
        var change = ChangeContext.ByPerson(user, burst.Now, requestId) with { CaseId = @case.Id.ToString(), ProcessId = @case.InstanceId };
        return new DocumentWork(burst, @case, document, change, user);
    }
}

/// <summary>One document under the hands of one person, inside a burst.</summary>
internal sealed class DocumentWork(IBurst burst, Case @case, Document document, ChangeContext change, ICurrentUser user)
{
    internal IBurst Burst { get; } = burst;
    internal Case Case { get; } = @case;
    internal Document Document { get; } = document;
    internal ChangeContext Change { get; } = change;
    internal DocumentLife Life { get; } = burst.Services.GetRequiredService<DocumentLife>();
    internal OfficeDbContext Database { get; } = burst.Services.GetRequiredService<OfficeDbContext>();

    /// <summary>
    /// The move belongs to the step of the workflow that waits for it, where one does: then that step is completed by it, by whoever the
    /// workflow gave it to. Without such a step the post must carry the permission.
    /// </summary>
    internal async Task MoveAsync(DocumentState state, string permission, string what, string? opinion, CancellationToken cancellationToken)
    {
        if (await DocumentSteps.WaitingForAsync(Database, Document.Id, state, cancellationToken) is { } step)
        {
            await Burst.Services.GetRequiredService<CompleteTaskHandler>().CompleteInBurstAsync(
                Burst, step.Task.Id, new CompleteTask(step.Outcome.Name, [], step.Task.Version, opinion), Change.RequestId!, cancellationToken);
            return;
        }

        EnsureMay(permission, what);
        await Life.MoveAsync(Case, Document, state, Change with { Reason = opinion }, cancellationToken);
    }

    /// <exception cref="OfficeException">X-DOC-20: the post does not carry it; names those that do.</exception>
    internal void EnsureMay(string permission, string what)
    {
        if (user.Has(permission))
            return;
        var posts = StandardPosts.All.Where(post => post.Permissions.Contains(permission)).Select(post => post.Name);
        throw new OfficeException(
            RefusalKind.Forbidden, "X-DOC-20", $"您的职务不能办理《{Document.Title}》的{what}，由{string.Join("、", posts)}办理。");
    }

    /// <exception cref="OfficeException">X-DOC-21: it is signed or further, its text stands.</exception>
    internal void EnsureDraft(string what)
    {
        Document.EnsureChangeable();
        if (!Document.IsDraft)
        {
            throw new OfficeException(
                RefusalKind.Conflict, "X-DOC-21", $"《{Document.Title}》{Document.State.InWords()}，不能再{what}。确有错误的，请作废后重新制作。");
        }
    }
}

/// <summary>Which steps of a workflow wait for a document.</summary>
internal static class DocumentSteps
{
    /// <summary>The open task whose outcome moves the document there: a step that issues also seals.</summary>
    internal static async Task<(HumanTask Task, TaskOutcome Outcome)?> WaitingForAsync(
        OfficeDbContext database, Guid documentId, DocumentState state, CancellationToken cancellationToken)
    {
        var tasks = await database.Tasks.AsNoTracking().Where(TaskOwnership.IsOpen).Where(task => task.DocumentId == documentId)
            .OrderBy(task => task.CreatedAt).ToListAsync(cancellationToken);
        foreach (var task in tasks)
        {
            var outcome = task.Outcomes.FirstOrDefault(outcome =>
                outcome.DocumentState == state || (state == DocumentState.Sealed && outcome.DocumentState == DocumentState.Issued));
            if (outcome is not null)
                return (task, outcome);
        }

        return null;
    }
}
