using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.ChangeClock;

/// <summary>批准 or 不批准 of a request. The rule is looked at again on the day of approval: an extension after the last day is refused (X-LRV-05).</summary>
internal sealed class DecideClockRequest(
    OfficeDbContext database, ClockSteering steering, ClockHistory history, NoticeBoard notices) : ITaskHandler
{
    internal const string HandlerName = "clock-request";
    internal const string Approve = "批准";
    internal const string Refuse = "不批准";

    public string Name => HandlerName;

    public async Task CompleteAsync(IBurst burst, Case @case, HumanTask task, TaskOutcome outcome, ChangeContext change, CancellationToken cancellationToken)
    {
        var request = await database.ClockRequests.SingleAsync(r => r.Id == task.SubjectId, cancellationToken);
        var clock = await database.Clocks.SingleAsync(c => c.Id == request.ClockId, cancellationToken);
        var today = LegalTime.DateOf(burst.Now);
        var wanted = request.ToChange(task.CompletedBy!, today);
        var approved = outcome.Name == Approve;
        if (approved)
            await steering.CheckAsync(clock, wanted, today, cancellationToken);
        request.Decide(approved ? ClockRequestState.Approved : ClockRequestState.Refused, task.CompletedBy!, burst.Now, change.Reason);
        var oldDue = clock.DueOn;
        if (approved)
        {
            await steering.ApplyAsync(burst, @case, clock, wanted, cancellationToken);
        }
        else
        {
            history.ByPerson(burst.Now, @case, clock, ClockEventKind.Refused, $"不批准{request.Kind.InWords()}", wanted with
            {
                Who = task.CompletedBy!,
                WhoId = task.CompletedById,
                Reason = change.Reason ?? "",
            });
        }

        notices.Post(
            [request.RequestedById], burst.Now, NoticeKind.Info, $"{clock.Name}：{outcome.Name}{request.Kind.InWords()}",
            $"事项 {@case.No}《{@case.Title}》：{task.CompletedBy}{outcome.Name}了您的{request.Kind.InWords()}申请"
            + (approved ? $"，{ClockWords.Moved(clock, oldDue)}。" : $"，期限不变。理由：{change.Reason}"), @case.Id, automatic: false, clockId: clock.Id);
    }
}
