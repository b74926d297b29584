using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Starts, moves, rings and stops clocks for the activities that wait for them; all within the burst.</summary>
internal sealed class ClockKeeper(
    OfficeDbContext database, WorkCalendar calendar, Assignments assignments, NoticeBoard notices, CaseWork work, AuditTrail audit)
{
    /// <summary>Warnings arrive at the start of office hours; what the law makes of a lapsed day happens with the day's end.</summary>
    private const int WarningHour = 8;

    /// <summary>Creates the clock with the bookmarks that ring it.</summary>
    internal Clock Start(ActivityExecutionContext context, Case @case, ClockStart start, ClockCallbacks callbacks)
    {
        var control = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["clock"] = start.Key },
            Callback = callbacks.OnControl,
        });
        var clock = new Clock
        {
            Id = Guid.CreateVersion7(context.Now),
            CaseId = @case.Id,
            InstanceId = context.WorkflowInstanceId,
            ActivityId = context.Activity.Id,
            Key = start.Key,
            Name = start.Name,
            RuleCode = start.Rule.Code,
            Article = start.Rule.Citation,
            StartFact = start.StartFact,
            AssignedTo = start.Responsible.InWords,
            PostCode = start.Responsible.PostCode,
            UnitId = start.Responsible.UnitId,
            PersonId = start.Responsible.PersonId,
            ControlBookmarkId = control.Id,
        };
        database.Clocks.Add(clock);
        Wind(context, @case, clock, start, callbacks);
        Record(context, @case, clock, "起算", $"{start.StartFact} {LegalTime.Format(start.StartedOn)}，届满 {LegalTime.Format(clock.DueOn)}");
        return clock;
    }

    /// <summary>Sets a live clock to a new start fact or limit; its old bookmarks go.</summary>
    internal void Restart(ActivityExecutionContext context, Case @case, Clock clock, ClockStart start, ClockCallbacks callbacks, string reason)
    {
        context.ClearBookmarks();
        clock.ControlBookmarkId = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["clock"] = clock.Key },
            Callback = callbacks.OnControl,
        }).Id;
        Wind(context, @case, clock, start, callbacks);
        Record(context, @case, clock, "重新起算", $"{reason}：{LegalTime.Format(start.StartedOn)} 起，届满 {LegalTime.Format(clock.DueOn)}");
    }

    /// <summary>The clock of that key that runs, else the one that was started last.</summary>
    internal async Task<Clock?> FindAsync(Guid caseId, string key, CancellationToken cancellationToken)
    {
        await database.Clocks.Where(c => c.CaseId == caseId && c.Key == key).LoadAsync(cancellationToken);
        return database.Clocks.Local.Where(c => c.CaseId == caseId && c.Key == key)
            .OrderByDescending(c => c.IsLive).ThenByDescending(c => c.Id).FirstOrDefault();
    }

    /// <summary>Rings the alert whose bookmark was resumed: tells people, escalates open work; decides nothing.</summary>
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
        var text = $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”{Words(alert, clock)}。依据：{clock.Article}。";
        notices.Post(
            recipients.Select(p => p.Id.Value), context.Now, overdue ? NoticeKind.Escalation : NoticeKind.Warning,
            overdue ? $"督办：{clock.Name}逾期" : $"期限提醒：{clock.Name}", text, @case.Id);
        if (!overdue)
        {
            Record(context, @case, clock, "提醒", $"已提醒{alert.To}");
            return;
        }

        await EscalateTasksAsync(context, @case, clock, alert);
        Record(context, @case, clock, "升级督办", $"逾期未办，已报{alert.To}");
        work.AddAutomaticStep(
            context, @case, StepKind.Clock, clock.Name, $"{clock.RuleCode} {clock.Article}", $"逾期，升级督办至{alert.To}");
    }

    /// <summary>Ends a live clock.</summary>
    internal void End(ActivityExecutionContext context, Case @case, Clock clock, ClockState state, string reason)
    {
        clock.End(state, context.Now, reason);
        Record(context, @case, clock, state.InWords(), reason);
    }

    internal void MarkOverdue(ActivityExecutionContext context, Case @case, Clock clock)
    {
        clock.MarkOverdue();
        Record(context, @case, clock, "逾期", $"已于 {LegalTime.Format(clock.DueOn)} 届满");
    }

    private void Wind(ActivityExecutionContext context, Case @case, Clock clock, ClockStart start, ClockCallbacks callbacks)
    {
        var derivation = DeadlineCalculator.Derive(start.Rule, new StartFact(start.StartedOn, start.StartFact), calendar);
        var result = derivation.Result;
        clock.SetPeriod(
            start.StartedOn, result.RawEnd, result.Due, result.Prudent, result.Provisional,
            (JsonObject)JsonSerializer.SerializeToNode(derivation, JsonColumns.Options)!, derivation.Sentence);
        var today = LegalTime.DateOf(context.Now);
        var warnings = start.Warnings.Select(rule => (Rule: rule, On: rule.DayFor(result.Due, calendar))).OrderBy(w => w.On).ToArray();
        clock.WarnFrom = warnings.Length > 0 ? warnings[0].On : null;
        foreach (var (rule, on) in warnings.Where(w => w.On > start.StartedOn && w.On >= today))
            AddAlert(context, clock, rule, on, rule is { Before: 0 } ? ClockAlertKind.Due : ClockAlertKind.Warning, WarningHour, callbacks);
        context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["clock"] = clock.Key, ["due"] = result.Due.ToIso() },
            DueAt = LegalTime.At(result.Due.AddDays(1)),
            Callback = callbacks.OnExpired,
        });
        foreach (var rule in start.Ladder)
            AddAlert(context, clock, rule, rule.DayFor(result.Due, calendar), ClockAlertKind.Escalation, 0, callbacks);
        ShowFacts(context, @case, clock);
        MoveTasks(clock);
    }

    private void AddAlert(
        ActivityExecutionContext context, Clock clock, AlertRule rule, DateOnly on, ClockAlertKind kind, int hour, ClockCallbacks callbacks)
    {
        var bookmark = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["clock"] = clock.Key, ["alert"] = kind.ToString(), ["on"] = on.ToIso(), ["post"] = rule.Post },
            DueAt = LegalTime.At(on, hour),
            Callback = callbacks.OnAlert,
        });
        database.ClockAlerts.Add(new ClockAlert
        {
            Id = Guid.CreateVersion7(context.Now),
            ClockId = clock.Id,
            On = on,
            Kind = kind,
            PostCode = rule.Post,
            To = StandardPosts.All.FirstOrDefault(p => p.Code == rule.Post)?.Name ?? clock.AssignedTo,
            BookmarkId = bookmark.Id,
        });
    }

    /// <summary>Expressions and documents read <c>variables.Case.Clocks.objection.DueOn</c>.</summary>
    private static void ShowFacts(ActivityExecutionContext context, Case @case, Clock clock)
    {
        var clocks = @case.Data["Clocks"]?.DeepClone() as JsonObject ?? [];
        clocks[clock.Key] = new JsonObject
        {
            ["Name"] = clock.Name,
            ["StartedOn"] = clock.StartedOn.ToIso(),
            ["RawEnd"] = clock.RawEnd.ToIso(),
            ["DueOn"] = clock.DueOn.ToIso(),
            ["Sentence"] = clock.Sentence,
        };
        CaseWork.Merge(context, @case, new JsonObject { ["Clocks"] = clocks });
    }

    /// <summary>Open tasks that the clock governs show its new day.</summary>
    private void MoveTasks(Clock clock)
    {
        foreach (var task in database.Tasks.Where(t => t.CaseId == clock.CaseId && t.ClockKey == clock.Key
            && (t.State == HumanTaskState.Open || t.State == HumanTaskState.Claimed)).AsEnumerable())
            task.DueOn = clock.DueOn;
    }

    private async Task EscalateTasksAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockAlert alert)
    {
        if (alert.PostCode is null)
            return;
        var open = await database.Tasks.Where(t => t.CaseId == @case.Id && t.ClockKey == clock.Key
            && (t.State == HumanTaskState.Open || t.State == HumanTaskState.Claimed)).ToListAsync(context.CancellationToken);
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
                Reason = $"{clock.Name}已于 {LegalTime.Format(clock.DueOn)} 届满",
            });
        }
    }

    private void Record(ActivityExecutionContext context, Case @case, Clock clock, string action, string reason)
    {
        database.ClockEvents.Add(new ClockEvent
        {
            Id = Guid.CreateVersion7(context.Now),
            ClockId = clock.Id,
            At = context.Now,
            Who = Actor.SystemName,
            Action = action,
            Reason = reason,
        });
        audit.Record(new AuditEntry(
            CaseWork.System(context, @case, $"{clock.RuleCode} {clock.Article}"), "clock.changed", "clock", clock.Id.ToString(),
            $"{clock.Name}：{action}", After: new { clock.DueOn, clock.StartedOn, State = clock.State.ToString(), Reason = reason }));
    }

    private static string Words(ClockAlert alert, Clock clock) => alert.Kind switch
    {
        ClockAlertKind.Escalation => $"已于 {LegalTime.Format(clock.DueOn)} 届满，至今未办结，现升级督办（系统不代为作出决定）",
        ClockAlertKind.Due => $"今天（{LegalTime.Format(clock.DueOn)}）届满",
        _ => $"将于 {LegalTime.Format(clock.DueOn)} 届满",
    };
}
