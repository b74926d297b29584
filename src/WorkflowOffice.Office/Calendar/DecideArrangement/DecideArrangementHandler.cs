using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Calendar.DecideArrangement;

/// <summary>
/// Publishes, returns or withdraws what was submitted. A publication is one transaction; the open clocks follow at once, each in its own,
/// so that a clock that cannot be counted does not hold the calendar of all others back (decision 0015).
/// </summary>
internal sealed class DecideArrangementHandler(
    IBurstRunner bursts, ICurrentUser user, OfficeCalendar current, ClockSweep sweep, ILogger<DecideArrangementHandler> log)
{
    /// <summary>So many clocks are moved before the answer; the rest follows within seconds (<see cref="CalendarWatcher"/>).</summary>
    private const int MovedBeforeTheAnswer = 300;

    internal async Task<DecidedArrangement> HandleAsync(
        Guid id, CalendarVersionState to, DecideArrangement command, RequestKey request, CancellationToken cancellationToken)
    {
        var reason = command.Reason?.Trim() is { Length: > 0 } text ? text : null;
        if (to == CalendarVersionState.Returned && reason is null)
            throw CalendarRefusal.ReasonMissing();
        var answer = await bursts.RunAsync((burst, token) => DecideAsync(burst, id, to, reason, request.Id, token), request, cancellationToken);
        if (to == CalendarVersionState.Published)
            await MoveClocksAsync(cancellationToken);
        return answer;
    }

    private async Task MoveClocksAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sweep.RunAsync(MovedBeforeTheAnswer, cancellationToken);
        }
        catch (Exception exception)
        {
            log.LogWarning(exception, "发布后的期限重算中断，后台继续"); // published it is, and the watcher of every node goes on
        }
    }

    private async Task<DecidedArrangement> DecideAsync(
        IBurst burst, Guid id, CalendarVersionState to, string? reason, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        await CalendarVersions.LockAsync(database, cancellationToken);
        var version = await database.CalendarVersions.SingleOrDefaultAsync(one => one.Id == id, cancellationToken) ?? throw CalendarRefusal.NotFound();
        var answer = new DecidedArrangement();
        if (to == CalendarVersionState.Published)
            answer = await PublishAsync(burst, database, version, reason, cancellationToken);
        else
            version.Reject(to, user.Id.Value, user.Name, burst.Now, reason);
        Tell(burst, version);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId) with { Reason = reason, Evidence = version.NoticeNumber },
            $"calendar.{to.ToString().ToLowerInvariant()}", "calendar-version", version.Id.ToString(),
            $"{to.InWords()}{version.Year}年节假日安排（{version.NoticeNumber}）", After: answer));
        return answer;
    }

    private async Task<DecidedArrangement> PublishAsync(
        IBurst burst, OfficeDbContext database, CalendarVersion version, string? reason, CancellationToken cancellationToken)
    {
        var (newest, calendar) = await CalendarVersions.CurrentAsync(database, cancellationToken);
        version.EnsureMayBePublishedBy(user.Id.Value);
        if (version.BaseNumber != newest)
            throw CalendarRefusal.BaseMoved(version.BaseNumber, newest);
        var next = version.ReadYears().Aggregate(calendar, (sum, year) => sum.With(year));
        var changed = await burst.Services.GetRequiredService<ClockRecompute>().PreviewAsync(next, [.. version.ReadYears().Select(year => year.Year)], cancellationToken);
        version.Publish(newest + 1, user.Id.Value, user.Name, burst.Now, reason, changed.Moved);
        burst.AfterCommit(() => current.TakeOver(newest + 1, next));
        return new(version.Number, changed.Moved, changed.Confirmed, changed.Troubles.Count);
    }

    private static void Tell(IBurst burst, CalendarVersion version)
    {
        if (version.EnteredById is not { } author || version.State == CalendarVersionState.Withdrawn)
            return;
        var reason = version.DecisionReason is null ? "" : $"意见：{version.DecisionReason}";
        burst.Services.GetRequiredService<NoticeBoard>().Post(
            [author], burst.Now, version.State == CalendarVersionState.Returned ? NoticeKind.Warning : NoticeKind.Info,
            $"{version.Year}年节假日安排已{version.State.InWords()}",
            $"您提交的“{version.NoticeTitle}”已由{version.DecidedBy}{version.State.InWords()}。{reason}", null, automatic: false);
    }
}
