using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Sets a clock to its facts: computes the day and creates the bookmarks that ring it, inside the burst of the step that waits.</summary>
internal sealed class ClockWinder(OfficeDbContext database, OfficeCalendar office)
{
    private CalendarEdition edition = office.Edition;

    /// <summary>The holiday table of this burst.</summary>
    internal WorkCalendar Calendar => edition.Calendar;

    /// <summary>Number of its version.</summary>
    internal int CalendarNumber => edition.Number;

    /// <summary>Takes over what another node has published meanwhile. True when that is later than what the clock was counted with.</summary>
    internal async Task<bool> HasLaterCalendarAsync(Clock clock, CancellationToken cancellationToken)
    {
        await office.RefreshAsync(database, cancellationToken);
        edition = office.Edition;
        return clock.CalendarNumber < edition.Number;
    }

    /// <summary>Computes the day from the facts, takes the old bookmarks away and creates the new ones.</summary>
    internal async Task WindAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockFacts facts, ClockCallbacks callbacks)
    {
        await HasLaterCalendarAsync(clock, context.CancellationToken);
        var derivation = facts.Derive(Calendar);
        var expiresAt = ClockSchedule.ExpiresAt(derivation.Result);
        var staysOverdue = clock.State == ClockState.Overdue && expiresAt <= context.Now;
        clock.SetPeriod(facts, derivation);
        CountedNow(clock);
        var fired = await TakeDownAsync(context, clock);
        KeepControl(context, clock, callbacks);
        AddAlerts(context, clock, facts, derivation.Result, fired, callbacks);
        if (staysOverdue)
        {
            clock.MarkOverdue(); // its expiry was acted on already
        }
        else
        {
            context.CreateBookmark(new CreateBookmarkArgs
            {
                Stimulus = new JsonObject { ["clock"] = clock.Key, ["clockId"] = clock.Id.ToString(), ["due"] = derivation.Result.Due.ToIso() },
                DueAt = expiresAt,
                Callback = callbacks.OnExpired,
            });
        }

        ShowFacts(context, @case, clock);
        await MoveTasksAsync(clock, clock.DueOn, context.CancellationToken);
    }

    /// <summary>
    /// Always written, also when the number stays: a sweep that ran meanwhile may have taken the clock as it was before this burst for up to date.
    /// </summary>
    internal void CountedNow(Clock clock)
    {
        clock.CountedWith(CalendarNumber);
        var entry = database.Entry(clock);
        if (entry.State is EntityState.Unchanged or EntityState.Modified)
            entry.Property(row => row.CalendarNumber).IsModified = true;
    }

    /// <summary>Computes the day of a clock that no step waits for; there is nothing to ring.</summary>
    internal void Count(Clock clock, ClockFacts facts)
    {
        var derivation = facts.Derive(Calendar);
        clock.SetPeriod(facts, derivation);
        if (!clock.IsLive)
            return;
        CountedNow(clock);
        Colour(clock, ClockSchedule.Of(facts, ClockWatch.From(clock.Watch), derivation.Result, Calendar));
    }

    /// <summary>Takes the timers away and leaves only the bookmark through which the clock can be steered; its tasks have no day meanwhile.</summary>
    internal async Task UnwindAsync(ActivityExecutionContext context, Clock clock, ClockCallbacks callbacks)
    {
        await TakeDownAsync(context, clock);
        KeepControl(context, clock, callbacks);
        await MoveTasksAsync(clock, null, context.CancellationToken);
    }

    /// <summary>Expressions and documents read <c>variables.Case.Clocks.objection.DueOn</c>.</summary>
    internal static JsonObject FactsOf(Case @case, Clock clock)
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
        return new JsonObject { ["Clocks"] = clocks };
    }

    private static void ShowFacts(ActivityExecutionContext context, Case @case, Clock clock) => CaseWork.Merge(context, @case, FactsOf(@case, clock));

    /// <summary>Removes what still waits and returns what has rung.</summary>
    private async Task<IReadOnlyList<ClockAlert>> TakeDownAsync(ActivityExecutionContext context, Clock clock)
    {
        foreach (var bookmark in context.Bookmarks.Where(b => b.Payload?["clock"]?.ToString() == clock.Key))
            context.RemoveBookmark(bookmark.Id);
        await database.ClockAlerts.Where(alert => alert.ClockId == clock.Id).LoadAsync(context.CancellationToken);
        var alerts = database.ClockAlerts.Local.Where(alert => alert.ClockId == clock.Id).ToList();
        database.ClockAlerts.RemoveRange(alerts.Where(alert => alert.FiredAt is null));
        return [.. alerts.Where(alert => alert.FiredAt is not null)];
    }

    private static void KeepControl(ActivityExecutionContext context, Clock clock, ClockCallbacks callbacks) =>
        clock.ControlBookmarkId = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["clock"] = clock.Key, ["clockId"] = clock.Id.ToString() },
            Callback = callbacks.OnControl,
        }).Id;

    private void AddAlerts(
        ActivityExecutionContext context, Clock clock, ClockFacts facts, DeadlineResult result, IReadOnlyList<ClockAlert> fired, ClockCallbacks callbacks)
    {
        var schedule = ClockSchedule.Of(facts, ClockWatch.From(clock.Watch), result, Calendar);
        Colour(clock, schedule);
        var today = LegalTime.DateOf(context.Now);
        foreach (var alert in schedule.Where(alert => IsStillToCome(alert, facts, fired, today)))
            AddAlert(context, clock, alert, callbacks);
    }

    /// <summary>From when on it is shown yellow and red.</summary>
    private static void Colour(Clock clock, IEnumerable<ScheduledAlert> schedule)
    {
        var warnings = schedule.Where(alert => alert.Kind != ClockAlertKind.Escalation).ToArray();
        clock.WarnFrom = warnings.Length > 0 ? warnings.Min(alert => alert.On) : null;
        var red = warnings.Where(alert => alert.Rule.Shown == AlertLevel.Red).ToArray();
        clock.RedFrom = red.Length > 0 ? red.Min(alert => alert.On) : null;
    }

    /// <summary>A warning whose day has passed is not made; a rung that is due is, unless it was climbed already.</summary>
    private static bool IsStillToCome(ScheduledAlert alert, ClockFacts facts, IReadOnlyList<ClockAlert> fired, DateOnly today)
    {
        if (fired.Any(done => (done.Kind, done.Step) == (alert.Kind, alert.Step) && done.On >= alert.On))
            return false;
        if (alert.Kind == ClockAlertKind.Escalation)
            return true;
        return alert.On >= today && (alert.On > facts.Start.On || facts.Rule.Kind != DeadlineKind.Forward || facts.Rule.Unit == PeriodUnit.Hour);
    }

    private void AddAlert(ActivityExecutionContext context, Clock clock, ScheduledAlert alert, ClockCallbacks callbacks)
    {
        var bookmark = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject
            {
                ["clock"] = clock.Key,
                ["clockId"] = clock.Id.ToString(),
                ["alert"] = alert.Kind.ToString(),
                ["step"] = alert.Step,
                ["on"] = alert.On.ToIso(),
                ["post"] = alert.Rule.Post,
            },
            DueAt = alert.At,
            Callback = callbacks.OnAlert,
        });
        database.ClockAlerts.Add(new ClockAlert
        {
            Id = Guid.CreateVersion7(context.Now),
            ClockId = clock.Id,
            On = alert.On,
            Kind = alert.Kind,
            Step = alert.Step,
            Level = alert.Kind == ClockAlertKind.Escalation ? null : alert.Rule.Shown,
            Text = alert.Rule.Text,
            PostCode = alert.Rule.Post,
            To = StandardPosts.All.FirstOrDefault(p => p.Code == alert.Rule.Post)?.Name ?? clock.AssignedTo,
            BookmarkId = bookmark.Id,
        });
    }

    /// <summary>Open tasks that the clock governs show its new day.</summary>
    internal async Task MoveTasksAsync(Clock clock, DateOnly? dueOn, CancellationToken cancellationToken)
    {
        foreach (var task in await database.Tasks.Where(t => t.CaseId == clock.CaseId && t.ClockKey == clock.Key)
            .Where(TaskOwnership.IsOpen).ToListAsync(cancellationToken))
            task.DueOn = dueOn;
    }
}
