using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Rings the alerts of clocks: tells people, escalates open work; decides nothing (design §6).</summary>
internal sealed class ClockRinger(OfficeDbContext database, Assignments assignments, NoticeBoard notices, ClockHistory history, CaseWork work)
{
    /// <summary>The alert whose bookmark was resumed. An escalation makes the clock overdue.</summary>
    internal async Task RingAsync(ActivityExecutionContext context, Case @case)
    {
        var alert = await database.ClockAlerts.SingleAsync(a => a.BookmarkId == context.ResumedBookmark!.Id, context.CancellationToken);
        var clock = await database.Clocks.SingleAsync(c => c.Id == alert.ClockId, context.CancellationToken);
        if (!clock.IsLive || alert.FiredAt is not null)
            return;
        alert.FiredAt = context.Now;
        var recipients = alert.PostCode is null
            ? await assignments.PeopleOfAsync(clock.PostCode, clock.UnitId, clock.PersonId, context.CancellationToken)
            : await assignments.PeopleOfAsync(alert.PostCode, null, null, context.CancellationToken);
        var overdue = alert.Kind == ClockAlertKind.Escalation;
        if (overdue)
            clock.MarkOverdue();
        notices.Post(
            recipients.Select(p => p.Id.Value), context.Now, overdue ? NoticeKind.Escalation : NoticeKind.Warning,
            overdue ? $"督办：{clock.Name}逾期" : $"期限提醒：{clock.Name}", TextOf(@case, clock, alert), @case.Id, clockId: clock.Id);
        if (!overdue)
        {
            history.Automatic(context.Now, @case, clock, ClockEventKind.Warned, "提醒", $"{LevelOf(alert)}已提醒{alert.To}");
            return;
        }

        await EscalateTasksAsync(context, @case, clock, alert);
        history.Automatic(context.Now, @case, clock, ClockEventKind.Escalated, "升级督办", $"逾期未办，已报{alert.To}");
        work.AddAutomaticStep(
            context, @case, StepKind.Clock, clock.Name, $"{clock.RuleCode} {clock.Article}", $"逾期，升级督办至{alert.To}");
    }

    private async Task EscalateTasksAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockAlert alert)
    {
        if (alert.PostCode is null)
            return;
        var open = await database.Tasks.Where(t => t.CaseId == @case.Id && t.ClockKey == clock.Key).Where(TaskOwnership.IsOpen)
            .ToListAsync(context.CancellationToken);
        foreach (var task in open)
        {
            if (await database.TaskEscalations.AnyAsync(e => e.TaskId == task.Id && e.PostCode == alert.PostCode, context.CancellationToken))
                continue;
            database.TaskEscalations.Add(new TaskEscalation
            {
                Id = Guid.CreateVersion7(context.Now),
                TaskId = task.Id,
                PostCode = alert.PostCode,
                To = alert.To,
                At = context.Now,
                Reason = $"{clock.Name}已于 {ClockWords.Due(clock)} 届满",
            });
        }
    }

    private static string TextOf(Case @case, Clock clock, ClockAlert alert) =>
        $"{LevelOf(alert)}事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”{Words(alert, clock)}。依据：{clock.Article}。{alert.Text}";

    private static string LevelOf(ClockAlert alert) => alert.Level switch
    {
        AlertLevel.Red => "【红牌】",
        AlertLevel.Yellow => "【黄牌】",
        _ => "",
    };

    private static string Words(ClockAlert alert, Clock clock) => alert.Kind switch
    {
        ClockAlertKind.Escalation => $"已于 {ClockWords.Due(clock)} 届满，至今未办结，现升级督办（系统不代为作出决定）",
        ClockAlertKind.Due => $"今天（{ClockWords.Due(clock)}）届满",
        _ => $"将于 {ClockWords.Due(clock)} 届满",
    };
}
