using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch.Requests;

/// <summary>The pending requests of clocks.</summary>
internal sealed class ClockRequests(OfficeDbContext database, ClockHistory history)
{
    /// <summary>The clock has ended: what nobody has decided has no object any more. Nothing is approved by that.</summary>
    internal async Task WithdrawAsync(DateTimeOffset now, Case @case, Clock clock, CancellationToken cancellationToken)
    {
        var pending = await database.ClockRequests.Where(r => r.ClockId == clock.Id && r.State == ClockRequestState.Pending).ToListAsync(cancellationToken);
        foreach (var request in pending)
        {
            request.Decide(ClockRequestState.Withdrawn, Identity.Auditing.Actor.SystemName, now, "期限已经结束");
            (await database.Tasks.SingleAsync(t => t.Id == request.TaskId, cancellationToken)).Withdraw(now);
            history.Automatic(
                now, @case, clock, ClockEventKind.Withdrawn, "申请失效", $"{request.RequestedBy}的{request.Kind.InWords()}申请未获批准，期限已经结束");
        }
    }
}
