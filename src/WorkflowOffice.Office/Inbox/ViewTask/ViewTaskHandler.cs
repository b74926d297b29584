using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Cases.ViewSteps;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Inbox.ViewTask;

/// <summary>The task page: form, documents, clocks, history. Whoever sees the case sees its tasks; acting on them is another matter.</summary>
internal sealed class ViewTaskHandler(
    OfficeDbContext database, CaseVisibility visibility, ICurrentUser user, TaskRows rows, CaseHeads heads, ClockRows clocks,
    DocumentRows documents, AttachmentRows attachments, StepRows steps, TimeProvider time)
{
    internal async Task<TaskDetail> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var task = await database.Tasks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && cases.Contains(row.CaseId), cancellationToken)
            ?? throw CaseVisibility.NotFound("任务");
        var row = (await rows.ListAsync(database.Tasks.Where(row => row.Id == id), cancellationToken))[0];
        var whyNot = TaskOwnership.WhyNot(task, user);
        return new TaskDetail(row)
        {
            Instructions = task.Instructions,
            Version = task.Version,
            MayAct = whyNot is null,
            WhyNot = whyNot,
            ClaimedAt = task.ClaimedAt,
            Form = task.Form,
            Values = ValuesOf(task, mayAct: whyNot is null),
            DraftSavedAt = whyNot is null ? task.DraftSavedAt : null,
            Outcomes = task.Outcomes,
            Documents = user.Has(Permissions.DocumentsView) ? await documents.OfCaseAsync(task.CaseId, cancellationToken) : [],
            Clocks = await ClocksOfAsync(task, cancellationToken),
            ClockDays = await database.Clocks.Where(clock => clock.CaseId == task.CaseId).OrderByDescending(clock => clock.Id)
                .Select(clock => new ClockDay(clock.Id, clock.Name, clock.DueOn)).ToListAsync(cancellationToken),
            Attachments = await attachments.OfCaseAsync(task.CaseId, cancellationToken),
            History = await steps.OfCaseAsync(task.CaseId, cancellationToken),
            Case = (await heads.ListAsync(database.Cases.Where(found => found.Id == task.CaseId), cancellationToken))[0],
        };
    }

    /// <summary>A draft is nobody's business but of those who work on the task.</summary>
    private JsonObject ValuesOf(HumanTask task, bool mayAct) =>
        task.Values ?? (mayAct && task.Draft is { } draft ? ReadOnlyFields.AsStored(task.Form.Fields, draft, task.Prefilled) : AsOfToday(task));

    /// <summary>A day proposed as today is the day on which the task is worked on, not the one on which it came.</summary>
    private JsonObject AsOfToday(HumanTask task)
    {
        var today = LegalTime.DateOf(time.GetUtcNow()).ToIso();
        var values = (JsonObject)task.Prefilled.DeepClone();
        foreach (var field in task.Form.Fields.Where(field => field is { Kind: FieldKind.Date, Today: true, ReadOnly: false }))
            values[field.Name] = today;
        return values;
    }

    private Task<IReadOnlyList<ClockRow>> ClocksOfAsync(HumanTask task, CancellationToken cancellationToken)
    {
        var ofCase = database.Clocks.Where(clock => clock.CaseId == task.CaseId);
        var own = ofCase.Where(clock => clock.Key == task.ClockKey).OrderByDescending(clock => clock.Id).Select(clock => clock.Id).Take(1);
        return clocks.ListAsync(
            ofCase.Where(clock => own.Contains(clock.Id) || clock.State == ClockState.Running || clock.State == ClockState.Paused
                    || clock.State == ClockState.Overdue)
                .OrderByDescending(clock => own.Contains(clock.Id)).ThenBy(clock => clock.DueOn).ThenBy(clock => clock.Id),
            cancellationToken);
    }
}
