using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.DeadlineWatch.Reviews;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Starts, moves and ends clocks for the activities that wait for them; all within the burst.</summary>
internal sealed class ClockKeeper(
    OfficeDbContext database, ClockWinder winder, ClockHistory history, ClockRequests requests, ClockReviews reviews, CaseWork work)
{
    /// <summary>Creates the clock with the bookmarks that ring it.</summary>
    /// <exception cref="OfficeException">X-CLK-11: the rule looks back and is no period that can run out.</exception>
    internal async Task<Clock> StartAsync(ActivityExecutionContext context, Case @case, ClockStart start, ClockCallbacks callbacks)
    {
        if (start.Rule.Kind == Deadlines.DeadlineKind.LookBack)
        {
            throw new OfficeException(RefusalKind.RuleBroken, "X-CLK-11", $"{start.Rule.Code}（{start.Rule.Name}）是向前回溯的区间，不会届满，不能作为期限运行。请法制机构修改流程。")
            { Article = start.Rule.Citation };
        }

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
            StartFact = start.Start.Event ?? start.Rule.StartEvent,
            StartDocument = start.StartDocument,
            AssignedTo = start.Responsible.InWords,
            PostCode = start.Responsible.PostCode,
            UnitId = start.Responsible.UnitId,
            PersonId = start.Responsible.PersonId,
            ControlBookmarkId = "",
            Watch = start.Watch.ToJson(),
        };
        database.Clocks.Add(clock);
        await winder.WindAsync(context, @case, clock, start.Facts, callbacks);
        history.Automatic(context.Now, @case, clock, ClockEventKind.Started, "起算", $"{clock.StartFact} {ClockWords.Start(clock)}，届满 {ClockWords.Due(clock)}");
        return clock;
    }

    /// <summary>Sets a live clock to a new start fact or limit that another step decided; what was paused or extended before is over.</summary>
    internal async Task RestartAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockStart start, ClockCallbacks callbacks, string reason)
    {
        var oldDue = clock.DueOn;
        clock.Watch = start.Watch.ToJson();
        await winder.WindAsync(context, @case, clock, start.Facts, callbacks);
        history.Automatic(
            context.Now, @case, clock, ClockEventKind.Restarted, "重新起算", $"{reason}：{ClockWords.Start(clock)} 起，届满 {ClockWords.Due(clock)}", oldDue);
    }

    /// <summary>Applies a change of facts that was checked before: moves day, timers and tasks, writes the history, lists what had happened on the old day.</summary>
    internal async Task ChangeAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockChange change, ClockCallbacks callbacks)
    {
        var before = ClockBefore.Of(clock);
        var facts = clock.Facts.After(change);
        if (change.Kind == ClockChangeKind.Pause)
        {
            Pause(clock, facts, change);
            await winder.UnwindAsync(context, clock, callbacks);
        }
        else if (facts.IsPaused)
        {
            clock.Restate(facts);
            await winder.UnwindAsync(context, clock, callbacks);
        }
        else
        {
            await winder.WindAsync(context, @case, clock, facts, callbacks);
        }

        await RecordAsync(context.Now, @case, clock, change, before, context.CancellationToken);
    }

    /// <summary>
    /// Its time is up by the calendar it was counted with; when a later one was published in that very moment, it is counted anew first.
    /// True: by the later one it runs on.
    /// </summary>
    internal async Task<bool> RunsOnByLaterCalendarAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockCallbacks callbacks)
    {
        if (!await winder.HasLaterCalendarAsync(clock, context.CancellationToken) || clock.CalendarProblem is not null
            || ClockSchedule.ExpiresAt(clock.Facts.Calculate(winder.Calendar)) <= context.Now)
            return false;
        var notice = await database.CalendarVersions.Where(version => version.Number == winder.CalendarNumber)
            .Select(version => version.NoticeNumber).SingleAsync(context.CancellationToken);
        await ChangeAsync(context, @case, clock, ClockChange.Recomputed(notice), callbacks);
        return true;
    }

    /// <summary>
    /// A clock that has ended, or was reopened, has no timers: its day is corrected, what followed from the old one is for a person to decide.
    /// </summary>
    internal async Task ChangeWithoutStepAsync(DateTimeOffset now, Case @case, Clock clock, ClockChange change, CancellationToken cancellationToken)
    {
        var before = ClockBefore.Of(clock);
        var facts = clock.Facts.After(change);
        if (clock.IsLive && change.Kind == ClockChangeKind.Pause)
            Pause(clock, facts, change);
        else if (clock.IsLive && facts.IsPaused)
            clock.Restate(facts);
        else
            winder.Count(clock, facts);
        @case.Merge(ClockWinder.FactsOf(@case, clock));
        await winder.MoveTasksAsync(clock, clock.State == ClockState.Paused ? null : clock.DueOn, cancellationToken);
        await RecordAsync(now, @case, clock, change, before, cancellationToken);
    }

    /// <summary>The clock of that key that runs, else the one that was started last.</summary>
    internal async Task<Clock?> FindAsync(Guid caseId, string key, CancellationToken cancellationToken)
    {
        await database.Clocks.Where(c => c.CaseId == caseId && c.Key == key).LoadAsync(cancellationToken);
        return database.Clocks.Local.Where(c => c.CaseId == caseId && c.Key == key)
            .OrderByDescending(c => c.IsLive).ThenByDescending(c => c.Id).FirstOrDefault();
    }

    /// <summary>The clock whose bookmark was resumed; null when it is over.</summary>
    internal async Task<Clock?> FindLiveAsync(ActivityExecutionContext context, Case @case, string key)
    {
        var clock = Guid.TryParse(context.ResumedBookmark?.Payload?["clockId"]?.ToString(), out var id)
            ? await database.Clocks.FindAsync([id], context.CancellationToken)
            : await FindAsync(@case.Id, key, context.CancellationToken);
        return clock is { IsLive: true } ? clock : null;
    }

    /// <summary>Ends a live clock; requests about it that nobody has decided are withdrawn.</summary>
    internal Task EndAsync(ActivityExecutionContext context, Case @case, Clock clock, ClockState state, string reason) =>
        EndAsync(context.Now, @case, clock, state, reason, context.CancellationToken);

    internal async Task EndAsync(DateTimeOffset now, Case @case, Clock clock, ClockState state, string reason, CancellationToken cancellationToken)
    {
        clock.End(state, now, reason);
        history.Automatic(now, @case, clock, ClockEventKind.Ended, state.InWords(), reason);
        await requests.WithdrawAsync(now, @case, clock, cancellationToken);
    }

    private void Pause(Clock clock, ClockFacts facts, ClockChange change) =>
        clock.Pause(facts, change.On!.Value, clock.Facts.Remaining(change.On.Value.AddDays(-1), winder.Calendar));

    internal void MarkOverdue(ActivityExecutionContext context, Case @case, Clock clock)
    {
        clock.MarkOverdue();
        history.Automatic(context.Now, @case, clock, ClockEventKind.Overdue, "逾期", $"已于 {ClockWords.Due(clock)} 届满");
    }

    private async Task RecordAsync(
        DateTimeOffset now, Case @case, Clock clock, ClockChange change, ClockBefore before, CancellationToken cancellationToken)
    {
        var (kind, action) = ClockWords.Of(change.Kind);
        if (change.WhoId is null)
            history.Automatic(now, @case, clock, kind, action, change.Reason, before.DueOn, change.Basis);
        else
            history.ByPerson(now, @case, clock, kind, action, change, before.DueOn);
        work.AddClockStep(now, @case, clock, change, $"{action}：{ClockWords.Moved(clock, before.DueOn)}");
        await reviews.OpenAsync(now, @case, clock, before, change, cancellationToken);
    }
}
